// Hints beside what one writes. The text goes to our own server and is forgotten with the answer; the last answer wins.
// "Leave it" puts a hint to rest for these words: kept in this browser, as a hash of the text.
import { released } from "./pointer.js";

const PAUSE = 900; // milliseconds after the last key
const SHOWN = 2; // hints at a time beside one field
const RESTED = "afspraak.rest.";

function store() {
  try {
    return window.localStorage;
  } catch {
    return null; // not allowed here: a hint comes back with the next page
  }
}

// Not for secrets: it only tells whether these are the same words.
function hashOf(text) {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const sign of text) {
    a = Math.imul(a ^ sign.codePointAt(0), 2654435761);
    b = Math.imul(b ^ sign.codePointAt(0), 1597334677);
  }
  return (b >>> 0).toString(36) + (a >>> 0).toString(36);
}

const inputOf = (place) => document.getElementById(place.id.replace(/_hints$/, ""));
const keyOf = (hint, place) => RESTED + hashOf(`${hint.dataset.hint}\n${inputOf(place).value.trim()}`);

function settle(place) {
  const box = store();
  let shown = 0;
  for (const hint of place.querySelectorAll("[data-hint]")) {
    hint.hidden = Boolean(box?.getItem(keyOf(hint, place))) || shown >= SHOWN;
    shown += hint.hidden ? 0 : 1;
    hint.querySelector("[data-hint-rest]").hidden = false;
  }
  place.dataset.shown = shown;
}

function describe(place) {
  const input = inputOf(place);
  const ids = new Set((input.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean));
  input.setAttribute("aria-describedby", [...ids.add(place.id)].join(" "));
}

// Once for the same words, when one leaves the field: never while one types.
function announce(form, place) {
  const input = inputOf(place);
  const count = Number(place.dataset.shown);
  const words = hashOf(input.value);
  if (!count || place.dataset.announced === words || document.activeElement === input) return;
  place.dataset.announced = words;
  form.querySelector("[data-hints-status]").textContent = count === 1 ? place.dataset.saidOne : place.dataset.saidTwo;
}

async function ask(form, signal) {
  const body = new FormData();
  for (const [name, value] of new FormData(form)) {
    if (name === "outcome" || /^criteria-\d+-(text|kind|target)$/.test(name) || name === "csrfmiddlewaretoken") body.set(name, value);
  }
  const answer = await fetch(form.dataset.clarity, { method: "POST", body, signal });
  if (!answer.ok) return;
  const found = document.createElement("template");
  found.innerHTML = await answer.text();
  await released();
  if (signal.aborted) return;
  for (const place of form.querySelectorAll("[data-hints]")) {
    const part = found.content.querySelector(`[data-hints-for="${place.dataset.hints}"]`);
    place.replaceChildren(...(part?.childNodes ?? []));
    settle(place);
    describe(place);
    if (place.dataset.left) announce(form, place);
  }
}

function follow(form) {
  let timer;
  let asked = new AbortController();
  const now = () => {
    clearTimeout(timer);
    asked.abort();
    asked = new AbortController();
    ask(form, asked.signal).catch(() => {}); // no line, or a newer question: what stands stays
  };
  const placeOf = (input) => input.id && document.getElementById(`${input.id}_hints`);
  form.addEventListener("input", ({ target }) => {
    const place = placeOf(target);
    if (!place) return;
    delete place.dataset.left;
    clearTimeout(timer);
    timer = setTimeout(now, PAUSE);
  });
  form.addEventListener("focusout", ({ target }) => {
    const place = placeOf(target);
    if (!place) return;
    place.dataset.left = "1";
    setTimeout(() => announce(form, place));
  });
  form.addEventListener("click", ({ target }) => {
    const rest = target.closest("[data-hint-rest]");
    if (!rest) return;
    const place = rest.closest("[data-hints]");
    store()?.setItem(keyOf(rest.closest("[data-hint]"), place), "1");
    settle(place);
    inputOf(place).focus();
  });
  form.addEventListener("draft-return", () => setTimeout(now));
  for (const place of form.querySelectorAll("[data-hints]")) {
    settle(place);
    describe(place);
  }
  if (form.elements.outcome.value.trim()) now();
}

for (const form of document.querySelectorAll("[data-clarity]")) follow(form);
