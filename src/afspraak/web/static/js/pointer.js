// A button that moves between press and release is not clicked. What arrives from the server and would move the page
// waits here until nothing is pressed.
let free = Promise.resolve();

addEventListener(
  "pointerdown",
  () => {
    free = new Promise((done) => {
      for (const end of ["pointerup", "pointercancel"]) addEventListener(end, () => setTimeout(done), { once: true });
    });
  },
  { capture: true },
);

export const released = () => free;
