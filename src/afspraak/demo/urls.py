"""Addresses of the demo's own pages."""

from django.urls import path

from afspraak.demo import views

app_name = "demo"
urlpatterns = [
    path("as", views.look_as, name="as"),
    path("mailbox", views.mailbox, name="mailbox"),
    path("mailbox/next/<uuid:person_id>", views.next_mail, name="next_mail"),
    path("mailbox/next/<uuid:person_id>/html", views.next_mail_html, name="next_mail_html"),
    path("mailbox/<uuid:message_id>", views.message, name="message"),
    path("mailbox/<uuid:message_id>/html", views.message_html, name="message_html"),
]
