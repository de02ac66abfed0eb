// A form that came back: the summary of what to mend takes the focus.
export function focusErrors(root = document) {
  root.querySelector("[data-errors]")?.focus();
}

focusErrors();
