// Says before anything is sent that more was chosen than fits. Without scripts the server says it, with the words kept.
//
// <div data-files data-most="20" data-each="BYTES" data-together="BYTES"> holds the control and a hidden
// [data-files-objection]; the number and the sum count over all of them in the form.
const chosen = (part) => [...part.querySelector('input[type="file"]').files];

function judge(form) {
  const parts = [...form.querySelectorAll("[data-files]")];
  const all = parts.flatMap(chosen);
  const sum = all.reduce((bytes, file) => bytes + file.size, 0);
  for (const part of parts) {
    const { most, each, together } = part.dataset;
    const mine = chosen(part);
    const tooLarge = mine.some((file) => file.size > Number(each));
    const tooMuch = mine.length > 0 && (all.length > Number(most) || sum > Number(together));
    part.querySelector("[data-files-objection]").hidden = !tooLarge && !tooMuch;
  }
}

document.addEventListener("change", (event) => {
  const part = event.target.closest("[data-files]");
  if (!part) return;
  part.querySelector("[data-files-again]")?.remove();
  judge(part.closest("form"));
});
