// Makes the query box an editor that knows the terms of the graph. Without this script the box still works.
"use strict";
const { Yasqe } = Yasgui;
const box = document.getElementById("query");
const form = box.form;
const terms = fetch(box.dataset.terms).then((answer) => answer.json());

// The editor's own lists come from other sites; ours come from the ontology.
const offer = (completer, list) => Object.assign(Yasqe.Autocompleters[completer], {
  bulk: true, persistenceId: null, get: async () => list(await terms) });
offer("class", ({ classes }) => classes);
offer("property", ({ properties }) => properties);
offer("prefixes", ({ prefixes }) => Object.entries(prefixes).map(([name, iri]) => name + ": <" + iri + ">").sort());

const run = () => form.requestSubmit();
const place = document.createElement("div");
box.after(place);
const editor = new Yasqe(place, {
  ...Yasqe.defaults,
  value: box.value,
  persistenceId: null,
  consumeShareLink: null,
  createShareableLink: null,
  showQueryButton: false,
  resizeable: false,
  editorHeight: "auto",
  autofocus: false,
  autocompleters: ["class", "property", "prefixes", "variables"],
  extraKeys: { ...Yasqe.defaults.extraKeys, "Ctrl-Enter": run, "Cmd-Enter": run, Tab: false, "Shift-Tab": false },
});
box.hidden = true;
editor.getInputField().id = "query-editor";
document.querySelector("label[for=query]").htmlFor = "query-editor";
form.addEventListener("submit", () => { box.value = editor.getValue(); });
editor.on("change", () => { box.value = editor.getValue(); });
