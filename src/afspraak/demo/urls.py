"""Addresses of the demo's own pages."""

from django.urls import path

from afspraak.demo import views

app_name = "demo"
urlpatterns = [
    path("as", views.look_as, name="as"),
    path("mailbox", views.mailbox, name="mailbox"),
    path("mailbox/<uuid:message_id>", views.message, name="message"),
    path("mailbox/<uuid:message_id>/html", views.message_html, name="message_html"),
]
