"""Addresses of inform: how one is reached, and the link that stops mail."""

from django.urls import path

from afspraak.inform.views import reach

app_name = "inform"

urlpatterns = [
    path("me/reach/", reach.reach, name="reach"),
    path("mail/stop/<str:key>/", reach.stop, name="stop"),
]
