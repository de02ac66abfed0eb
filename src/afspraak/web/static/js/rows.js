// Rows of a form that one adds and takes away without a new page. Without scripts the same buttons ask the server.
const lists = (root) => root.querySelectorAll("[data-rows]");
const rowsOf = (part) => [...part.querySelectorAll("[data-row]")];

function nextIndex(part) {
  const name = part.dataset.rows;
  const found = [...part.querySelectorAll(`[name^="${name}-"]`)].map((el) => Number(el.name.split("-")[1]));
  return Math.max(-1, ...found.filter(Number.isInteger)) + 1;
}

function add(part, index = nextIndex(part)) {
  const html = part.querySelector("[data-rows-template]").innerHTML.replaceAll("__row__", index);
  part.querySelector("[data-rows-list]").insertAdjacentHTML("beforeend", html);
  measure(part);
  return rowsOf(part).at(-1);
}

function measure(part) {
  part.querySelector("[data-rows-add]").hidden = rowsOf(part).length >= Number(part.dataset.most);
}

function told(part) {
  part.dispatchEvent(new Event("change", { bubbles: true }));
}

function follow(part) {
  part.addEventListener("click", (event) => {
    if (event.target.closest("[data-rows-add]")) {
      event.preventDefault();
      add(part).querySelector("textarea, input:not([type=hidden])").focus();
      told(part);
    }
    const remove = event.target.closest("[data-rows-remove]");
    if (remove) {
      event.preventDefault();
      remove.closest("[data-row]").remove();
      measure(part);
      part.querySelector("[data-rows-add]").focus();
      told(part);
    }
  });
}

// Before words kept in the browser come back, there are as many rows as there were then.
function grow(form, names) {
  for (const part of lists(form)) {
    const kept = names.filter((name) => name.startsWith(`${part.dataset.rows}-`)).map((name) => Number(name.split("-")[1]));
    const missing = [...new Set(kept)].filter((i) => !part.querySelector(`[name^="${part.dataset.rows}-${i}-"]`));
    for (const index of missing.sort((a, b) => a - b)) add(part, index);
  }
}

export function growRows(root = document) {
  for (const part of lists(root)) follow(part);
  root.addEventListener("draft-return", (event) => grow(event.target, Object.keys(event.detail)));
}

growRows();
