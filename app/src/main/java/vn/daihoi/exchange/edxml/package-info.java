/// Electronic papers between bodies as QCVN 102:2016 lays them down, read and written. Knows no
/// database and no Spring; should another standard take its place, only this package changes.
@NullMarked
package vn.daihoi.exchange.edxml;

import org.jspecify.annotations.NullMarked;
