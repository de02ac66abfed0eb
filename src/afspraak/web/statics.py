"""Scripts and sheets under names that tell their content, so that a browser may keep them for good."""

from __future__ import annotations

from whitenoise.storage import CompressedManifestStaticFilesStorage


class StaticFiles(CompressedManifestStaticFilesStorage):  # type: ignore[misc]  # whitenoise has no types
    """One script may import another: the name in the import is then the one with the content in it too."""

    support_js_module_import_aggregation = True
