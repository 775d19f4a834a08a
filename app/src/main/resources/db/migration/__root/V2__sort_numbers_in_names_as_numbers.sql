-- "Khu dân cư số 2" before "Khu dân cư số 10".
create collation vi_natural (provider = icu, locale = 'vi-VN-u-kn-true');
