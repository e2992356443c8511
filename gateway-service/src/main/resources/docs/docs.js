// Shows every service's OpenAPI document on one page; the list comes from the gateway.
const show = (documents) => SwaggerUIBundle({
  dom_id: "#documents",
  urls: documents,
  deepLinking: true,
  validatorUrl: null,
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  layout: "StandaloneLayout",
});

const tellTrouble = () => {
  const words = document.getElementById("trouble").content.cloneNode(true);
  document.getElementById("documents").replaceChildren(words);
};

fetch("/api/v1/openapi")
  .then((answer) => (answer.ok ? answer.json().then(show) : tellTrouble()))
  .catch(tellTrouble);
