"""Files that people hand in: told by their content, made safe, kept outside the web root by their hash.

On the way in (`incoming`) a file is held without a name, so that a cut connection leaves nothing. `cleaned`
says by its content what it is and writes it anew where that is possible; `store` keeps what came out under
its SHA-256. Who may read one, and what points to one, is for the areas to know.
"""

from afspraak.core.files import store
from afspraak.core.files.cleaning import Cleaned, cleaned
from afspraak.core.files.incoming import Uploaded, takes_files
from afspraak.core.files.kinds import ENDINGS
from afspraak.core.files.serving import served

__all__ = ["ENDINGS", "Cleaned", "Uploaded", "cleaned", "served", "store", "takes_files"]
