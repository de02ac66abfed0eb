"""The addresses of the product, and beside them those of the bare pages."""

from django.urls import path

from afspraak.bench import bare
from afspraak.config import urls as product

urlpatterns = [
    path("bare/write", bare.write),
    path("bare/<str:name>/<int:number>", bare.page),
    *product.urlpatterns,
]

handler404, handler500 = product.handler404, product.handler500
handler400, handler403 = product.handler400, product.handler403
