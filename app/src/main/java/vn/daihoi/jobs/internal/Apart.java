package vn.daihoi.jobs.internal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Does something beside the handler's own transaction, so that others see it before that ends and
/// nobody waits for it.
@Component
class Apart {

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void run(Runnable action) {
        action.run();
    }
}
