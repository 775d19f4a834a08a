package canary.beta.internal;

public class Secret {}
