// Offers names while one types in a search box. Without this script the box still searches.
"use strict";
for (const box of document.querySelectorAll("input[data-suggest]")) {
  const list = document.createElement("ul");
  list.className = "offers";
  list.id = box.id + "-offers";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", box.labels[0].textContent);
  list.hidden = true;
  box.after(list);
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-controls", list.id);
  box.setAttribute("aria-expanded", "false");
  let chosen = -1;
  let asked = 0;

  const close = () => {
    list.hidden = true;
    chosen = -1;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  };
  const choose = (index) => {
    chosen = index;
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === index)));
    if (index >= 0) box.setAttribute("aria-activedescendant", list.children[index].id);
  };
  const show = (offers) => {
    list.replaceChildren(...offers.map((offer, i) => {
      const item = document.createElement("li");
      item.id = list.id + "-" + i;
      item.setAttribute("role", "option");
      item.dataset.href = offer.href;
      item.append(offer.label + " ");
      const kind = document.createElement("small");
      kind.textContent = offer.kind;
      item.append(kind);
      item.addEventListener("mousedown", (event) => { event.preventDefault(); location.href = offer.href; });
      return item;
    }));
    list.hidden = offers.length === 0;
    box.setAttribute("aria-expanded", String(!list.hidden));
    chosen = -1;
  };
  box.addEventListener("input", async () => {
    const mine = ++asked;
    if (box.value.trim().length < 2) { close(); return; }
    const lang = document.documentElement.lang;
    const answer = await fetch(box.dataset.suggest + "?lang=" + lang + "&q=" + encodeURIComponent(box.value));
    if (answer.ok && mine === asked) show(await answer.json());
  });
  box.addEventListener("keydown", (event) => {
    const last = list.children.length - 1;
    if (event.key === "Escape") close();
    if (list.hidden) return;
    if (event.key === "ArrowDown") { event.preventDefault(); choose(chosen < last ? chosen + 1 : 0); }
    if (event.key === "ArrowUp") { event.preventDefault(); choose(chosen > 0 ? chosen - 1 : last); }
    if (event.key === "Enter" && chosen >= 0) { event.preventDefault(); location.href = list.children[chosen].dataset.href; }
  });
  box.addEventListener("blur", close);
}

// On a narrow screen the results come first to the eye; what narrows them down is one touch away.
if (matchMedia("(max-width: 46rem)").matches) document.querySelector("details.facets")?.removeAttribute("open");

// A citation is copied by one touch. Without this script it can still be selected.
for (const code of navigator.clipboard ? document.querySelectorAll("code[data-copy]") : []) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = code.dataset.copy;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = code.dataset.copied;
  });
  code.after(" ", button);
}
