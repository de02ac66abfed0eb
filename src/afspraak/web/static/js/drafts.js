// What you type is never lost: it stays in this browser until the server confirmed it.
//
// <form data-draft="proposal-new"> keeps its
// fields under that key. The page that confirms carries <meta name="draft-done" content="key">.
// The key is also of who types (<body data-reader>): who signs in next on this device is not given another's words.
const PREFIX = "afspraak.draft.";
const MINE = `${PREFIX}${document.body.dataset.reader ?? ""}.`;
const DAYS = 90;

const today = () => Math.floor(Date.now() / 86_400_000);

function store() {
  try {
    const box = window.localStorage;
    box.getItem(PREFIX);
    return box;
  } catch {
    return null; // not allowed here: the form works, only without a safety net
  }
}

function fields(form) {
  return [...form.elements].filter(
    (el) => el.name && !["hidden", "password", "file", "submit", "button"].includes(el.type),
  );
}

function typed(form) {
  const values = {};
  for (const el of fields(form)) {
    if (["radio", "checkbox"].includes(el.type)) {
      if (el.checked) (values[el.name] ??= []).push(el.value);
    } else {
      (values[el.name] ??= []).push(el.value);
    }
  }
  return values;
}

function fill(form, values) {
  form.dispatchEvent(new CustomEvent("draft-return", { bubbles: true, detail: values })); // rows come first
  let changed = false;
  const taken = {};
  for (const el of fields(form)) {
    const kept = values[el.name];
    if (["radio", "checkbox"].includes(el.type)) {
      const on = (kept ?? []).includes(el.value);
      changed ||= el.checked !== on;
      el.checked = on;
    } else if (kept) {
      const text = kept[(taken[el.name] = (taken[el.name] ?? -1) + 1)];
      if (text === undefined || text === el.value) continue;
      el.value = text;
      changed = true;
    }
  }
  return changed;
}

function forget(box) {
  for (const done of document.querySelectorAll('meta[name="draft-done"]')) {
    box.removeItem(MINE + done.content);
  }
  for (const key of Object.keys(box).filter((name) => name.startsWith(PREFIX))) {
    try {
      if (JSON.parse(box.getItem(key)).day < today() - DAYS) box.removeItem(key);
    } catch {
      box.removeItem(key);
    }
  }
}

function tell(form) {
  const template = document.getElementById("draft-kept");
  if (!template) return;
  const notice = template.content.cloneNode(true);
  form.prepend(notice);
  form.querySelector("[data-draft-drop]")?.addEventListener("click", () => {
    store()?.removeItem(MINE + form.dataset.draft);
    delete form.dataset.draft; // so that leaving the page does not keep it again
    location.reload();
  });
}

function keep(box, form) {
  const key = MINE + form.dataset.draft;
  let timer;
  const save = () => {
    clearTimeout(timer);
    timer = undefined;
    if (!form.dataset.draft) return;
    try {
      box.setItem(key, JSON.stringify({ day: today(), values: typed(form) }));
    } catch {
      // full or forbidden: nothing is lost on the page itself
    }
  };
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(save, 300);
  });
  form.addEventListener("change", save);
  form.addEventListener("submit", save);
  addEventListener("pagehide", () => timer && save());
}

export function keepDrafts(root = document) {
  const box = store();
  if (!box) return;
  forget(box);
  for (const form of root.querySelectorAll("form[data-draft]")) {
    const kept = box.getItem(MINE + form.dataset.draft);
    // A form that the server gave back holds newer words than the browser.
    if (kept && !form.querySelector("[data-errors]") && !form.dataset.returned) {
      if (fill(form, JSON.parse(kept).values)) tell(form);
    }
    keep(box, form);
  }
}

keepDrafts();
