"""Checking a receipt, for anyone who has one; and the program that checks an export without us."""

from __future__ import annotations

from pathlib import Path

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_safe

from afspraak.agreements.queries.receipts import judge
from afspraak.core.chain import InstanceKey
from afspraak.core.files.incoming import takes_file_of_anyone
from afspraak.people.rate_limits import address_of, is_too_often
from afspraak.trust import standalone
from afspraak.trust.forms.receipt import ReceiptForm

AT_MOST, WITHIN = 20, 600  # checks from one network address, in seconds
VERIFIER = Path(standalone.__file__).with_name("afspraak_verify.py")


@takes_file_of_anyone
@require_http_methods(["GET", "HEAD", "POST"])
def receipt(request: HttpRequest) -> HttpResponse:
    """Says one of three things about a receipt, to anyone. Nothing is stored: a check is a reading."""
    shown = {"key": InstanceKey.load().public}
    if request.method != "POST":
        return render(request, "trust/receipt.html", shown | {"form": ReceiptForm()})
    if is_too_often("receipt", address_of(request), at_most=AT_MOST, seconds=WITHIN):
        kept = ReceiptForm(initial={"text": request.POST.get("text", "")})
        return render(request, "trust/receipt.html", shown | {"form": kept, "wait": True}, status=429)
    form = ReceiptForm(request.POST, request.FILES)
    if not form.is_valid():
        return render(request, "trust/receipt.html", shown | {"form": form}, status=422)
    return render(request, "trust/receipt.html", shown | {"form": form, "finding": judge(form.receipt).value})


@require_safe
def verifier(request: HttpRequest) -> HttpResponse:
    """The stand-alone verifier as a file. For anyone: who got an export need not have an account."""
    answer = HttpResponse(VERIFIER.read_bytes(), content_type="text/x-python; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="{VERIFIER.name}"'
    return answer
