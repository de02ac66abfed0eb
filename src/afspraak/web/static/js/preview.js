// What the other will read, beside what one types: asked from the server, nothing is stored. On a desk after a pause;
// on a phone, where it stands far below, when it comes into view.
import { released } from "./pointer.js";

const PAUSE = 700; // milliseconds after the last key
const wide = matchMedia("(min-width: 44rem)");

async function refresh(form, sheet, signal) {
  const body = new FormData(form);
  body.set("do", "preview");
  const answer = await fetch(sheet.dataset.preview, { method: "POST", body, headers: { "X-Part": "preview" }, signal });
  if (!answer.ok) return;
  const html = await answer.text();
  await released();
  if (!signal.aborted) sheet.innerHTML = html;
}

function follow(sheet) {
  const form = sheet.closest("form");
  let timer;
  let asked = new AbortController();
  const ask = () => {
    clearTimeout(timer);
    isOld = false;
    asked.abort();
    asked = new AbortController();
    return refresh(form, sheet, asked.signal).catch(() => {}); // no line: the sheet stays as it was
  };
  let isOld = false;
  const later = () => {
    clearTimeout(timer);
    isOld = true;
    if (wide.matches) timer = setTimeout(ask, PAUSE);
  };
  new IntersectionObserver(([seen]) => seen.isIntersecting && isOld && ask()).observe(sheet);
  form.addEventListener("input", later);
  form.addEventListener("change", later);
  document.querySelector("[data-shows-preview]")?.addEventListener("click", async (event) => {
    event.preventDefault();
    await ask();
    const part = document.getElementById("preview");
    part.scrollIntoView();
    part.focus({ preventScroll: true });
  });
}

for (const sheet of document.querySelectorAll("[data-preview]")) follow(sheet);
