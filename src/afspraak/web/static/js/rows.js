// Rows of a form that one adds and takes away without a new page. Without scripts the same buttons ask the server.
// Rows may stand in rows: the agreed steps of a criterion. What is of a part is what has no other part between.
const partOf = (el) => el.closest("[data-rows]");
const own = (part, what) => [...part.querySelectorAll(what)].filter((el) => partOf(el) === part);
const indexIn = (part, name) => Number(name.slice(part.dataset.rows.length + 1).split("-")[0]);
const isOf = (part, name) => name.startsWith(`${part.dataset.rows}-`) && Number.isInteger(indexIn(part, name));

function nextIndex(part) {
  const names = [...part.querySelectorAll("[name]")].map((el) => el.name).filter((name) => isOf(part, name));
  return Math.max(-1, ...names.map((name) => indexIn(part, name))) + 1;
}

function add(part, index = nextIndex(part)) {
  const mark = partOf(part.parentElement) ? "__step__" : "__row__";
  const html = own(part, "[data-rows-template]")[0].innerHTML.replaceAll(mark, index);
  own(part, "[data-rows-list]")[0].insertAdjacentHTML("beforeend", html);
  measure(part);
  return own(part, "[data-row]").at(-1);
}

function measure(part) {
  own(part, "[data-rows-add]")[0].hidden = own(part, "[data-row]").length >= Number(part.dataset.most);
}

function told(part) {
  part.dispatchEvent(new Event("change", { bubbles: true }));
}

function follow(root) {
  root.addEventListener("click", (event) => {
    const button = event.target.closest("[data-rows-add], [data-rows-remove]");
    if (!button) return;
    event.preventDefault();
    const part = partOf(button);
    if (button.matches("[data-rows-add]")) {
      add(part).querySelector("textarea, input:not([type=hidden])").focus();
    } else {
      button.closest("[data-row]").remove();
      measure(part);
      own(part, "[data-rows-add]")[0].focus();
    }
    told(part);
  });
}

// Before words kept in the browser come back, there are as many rows as there were then: first the outer ones.
function grow(form, names) {
  const parts = (inner) => [...form.querySelectorAll("[data-rows]")].filter((el) => !partOf(el.parentElement) !== inner);
  for (const inner of [false, true]) {
    for (const part of parts(inner)) {
      const kept = new Set(names.filter((name) => isOf(part, name)).map((name) => indexIn(part, name)));
      const missing = [...kept].filter((i) => !part.querySelector(`[name^="${part.dataset.rows}-${i}-"]`));
      for (const index of missing.sort((a, b) => a - b)) add(part, index);
    }
  }
}

export function growRows(root = document) {
  follow(root);
  root.addEventListener("draft-return", (event) => grow(event.target, Object.keys(event.detail)));
}

growRows();
