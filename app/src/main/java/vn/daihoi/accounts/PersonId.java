package vn.daihoi.accounts;

import java.io.Serializable;
import java.util.UUID;

/// Someone who can sign in.
public record PersonId(UUID value) implements Serializable {}
