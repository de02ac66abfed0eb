// A button that moves between press and release is not clicked. What arrives from the server and would move the page
// waits here until nothing is pressed.
const ENDS = ["pointerup", "pointercancel", "pointermove", "keydown"];
let free = Promise.resolve();

addEventListener(
  "pointerdown",
  () => {
    free = new Promise((done) => {
      // The list of a select may keep the release to itself: then the next move or key tells that it is over.
      const end = (event) => {
        if (event.type === "pointermove" && event.buttons) return;
        for (const name of ENDS) removeEventListener(name, end, true);
        setTimeout(done);
      };
      for (const name of ENDS) addEventListener(name, end, true);
    });
  },
  true,
);

export const released = () => free;
