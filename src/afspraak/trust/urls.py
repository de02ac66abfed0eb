"""Addresses of trust."""

from django.urls import path

from afspraak.trust.views import mine, receipt, register

app_name = "trust"

urlpatterns = [
    path("", mine.mine, name="mine"),
    path("acts/", mine.acts, name="acts"),
    path("my-data.json", mine.take_along, name="my_data"),
    path("register/", register.register, name="register"),
    path("receipt/", receipt.receipt, name="receipt"),
    path("afspraak_verify.py", receipt.verifier, name="verifier"),
]
