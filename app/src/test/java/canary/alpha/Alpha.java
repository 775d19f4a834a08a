package canary.alpha;

import canary.beta.internal.Secret;

/// Reaches into another module's inside: the module check must see it.
public class Alpha {
    Secret secret = new Secret();
}
