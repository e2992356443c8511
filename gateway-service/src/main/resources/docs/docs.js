// Shows every service's OpenAPI document on one page; the list comes from the gateway.
fetch("/api/v1/openapi")
  .then((answer) => answer.json())
  .then((documents) => SwaggerUIBundle({
    dom_id: "#documents",
    urls: documents,
    deepLinking: true,
    validatorUrl: null,
    presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
    layout: "StandaloneLayout",
  }));
