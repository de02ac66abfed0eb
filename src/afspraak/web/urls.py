"""Pages of the frame itself."""

from django.urls import path

from afspraak.web.views import reader, style

app_name = "web"

urlpatterns = [
    path("style/", style.page, name="style"),
    path("theme/", reader.theme, name="theme"),
    path("language/", reader.language, name="language"),
]
