// What every page does beyond HTML. Each part works alone; without scripts the pages still do.
import { keepDrafts } from "./drafts.js";
import { focusErrors } from "./errors.js";
import { growRows } from "./rows.js";
import { switchTheme } from "./theme.js";

focusErrors();
growRows();
keepDrafts();
switchTheme();
