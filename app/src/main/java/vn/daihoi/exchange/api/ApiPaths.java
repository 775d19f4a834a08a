package vn.daihoi.exchange.api;

/// Addresses of the API.
final class ApiPaths {

    /// Of every version.
    static final String ROOT = "/api";

    static final String CAMPAIGNS = ROOT + "/v1/campaigns";
    static final String UNITS = CAMPAIGNS + "/{campaign}/units";
    static final String UNIT = UNITS + "/{unit}";

    private ApiPaths() {}
}
