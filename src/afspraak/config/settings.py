"""Settings: one module, read from the environment, safe by default.

| variable | meaning | default |
|---|---|---|
| AFSPRAAK_DATA | folder for database, keys and built files | ./data |
| DATABASE_URL | PostgreSQL (or another SQLite file) | SQLite in AFSPRAAK_DATA |
| AFSPRAAK_HOSTS | host names it answers to, comma separated | localhost, 127.0.0.1, [::1] |
| AFSPRAAK_URL | the address people use, for links in mail | http://localhost:PORT |
| PORT | port of the web process | 8000 |
| AFSPRAAK_PROXIES | addresses of the proxies whose X-Forwarded-For is believed | none |
| AFSPRAAK_MAIL | console, mailbox (demo) or smtp://user:password@host:port | console |
| AFSPRAAK_MAIL_FROM | sender of mail | afspraak@localhost |
| AFSPRAAK_ZONE | the organisation's time zone | Europe/Amsterdam |
| AFSPRAAK_SECRET_KEY | signs cookies and forms | made once, in AFSPRAAK_DATA/keys |
| AFSPRAAK_BACKUP | folder for a backup each night, or elsewhere | no backup |
| AFSPRAAK_BACKUP_KEY | key file that locks the nightly backup | none: no backup is made |
| AFSPRAAK_BACKUP_KEEP | how many nightly backups are kept | 7 |
| AFSPRAAK_BACKUP_PASSPHRASE | locks or opens a backup made by hand | asked for |
| AFSPRAAK_DEBUG | development only | off |
"""

from __future__ import annotations

import os
import secrets
from ipaddress import ip_network
from pathlib import Path
from urllib.parse import unquote, urlsplit
from zoneinfo import ZoneInfo

import dj_database_url
from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _

from afspraak.core.logs import logging_of_days

PACKAGE = Path(__file__).resolve().parent.parent
ENV = os.environ

DATA = Path(ENV.get("AFSPRAAK_DATA", "data")).resolve()
KEYS = DATA / "keys"
BUILD = DATA / "build"
FILES = DATA / "files"

PORT = int(ENV.get("PORT", "8000"))
DEBUG = ENV.get("AFSPRAAK_DEBUG", "") == "1"
BASE_URL = ENV.get("AFSPRAAK_URL", f"http://localhost:{PORT}").rstrip("/")
ALLOWED_HOSTS = [
    h.strip() for h in ENV.get("AFSPRAAK_HOSTS", "localhost,127.0.0.1,[::1]").split(",") if h.strip()
]
# Whose X-Forwarded-For is believed (people/rate_limits.py): single addresses or networks.
try:
    PROXIES = [
        ip_network(each.strip(), strict=False)
        for each in ENV.get("AFSPRAAK_PROXIES", "").split(",")
        if each.strip()
    ]
except ValueError as _odd:
    raise ImproperlyConfigured(
        f"AFSPRAAK_PROXIES must be addresses or networks, such as 127.0.0.1 or 10.0.0.0/8: {_odd}."
    ) from None


def _secret_key() -> str:
    """The key from the environment, or one made on the first start and kept beside the data."""
    if given := ENV.get("AFSPRAAK_SECRET_KEY"):
        return given
    path = KEYS / "secret.key"
    try:
        return path.read_text().strip()
    except FileNotFoundError:
        KEYS.mkdir(parents=True, exist_ok=True, mode=0o700)
        made = secrets.token_urlsafe(48)
        try:
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
                file.write(made)
        except FileExistsError:
            return path.read_text().strip()
        return made


SECRET_KEY = _secret_key()

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.forms",  # its templates, found by FORM_RENDERER
    "allauth",
    "allauth.account",
    "csp",
    # Our areas, each after those it stands on.
    *(
        f"afspraak.{area}"
        for area in ("core", "people", "agreements", "coaching", "inform", "trust", "web", "demo")
    ),
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "afspraak.web.wire.CompressedPages",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "afspraak.people.middleware.ReaderMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "csp.middleware.CSPMiddleware",
]

ROOT_URLCONF = "afspraak.config.urls"
WSGI_APPLICATION = "afspraak.config.wsgi.application"
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "DIRS": [PACKAGE / "web" / "templates"],
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "afspraak.web.frame.frame",
            ],
            "builtins": ["django.templatetags.i18n", "django.templatetags.static"],
        },
    }
]

# --- data ---------------------------------------------------------------------------------------

SQLITE_OPTIONS = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": (
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;"
        "PRAGMA mmap_size=134217728; PRAGMA foreign_keys=ON"
    ),
}
DATABASES = {
    "default": dj_database_url.parse(
        ENV.get("DATABASE_URL") or f"sqlite:///{DATA / 'afspraak.sqlite3'}",
        conn_max_age=600,
        conn_health_checks=True,
    )
}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # Tests use a file too: in memory neither WAL nor secure_delete would be the real thing.
    DATABASES["default"] |= {
        "OPTIONS": SQLITE_OPTIONS,
        "CONN_HEALTH_CHECKS": False,
        "TEST": {"NAME": str(DATA / "test.sqlite3")},
    }
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Counters of sign-in attempts live for minutes, in memory only, under keys nobody can read back.
CACHES = {"default": {"BACKEND": "afspraak.people.rate_limits.ForgetfulCache"}}

# --- people -------------------------------------------------------------------------------------

AUTH_USER_MODEL = "people.Person"
AUTHENTICATION_BACKENDS = ["afspraak.people.backend.Backend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
SESSION_ENGINE = "afspraak.people.sessions"
SESSION_COOKIE_NAME = "afspraak"
SESSION_COOKIE_AGE = 14 * 24 * 3600
SESSION_COOKIE_HTTPONLY = True
MESSAGE_STORAGE = "django.contrib.messages.storage.cookie.CookieStorage"
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"

ACCOUNT_ADAPTER = "afspraak.people.third_party.AccountAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = 600
ACCOUNT_FORMS = {"request_login_code": "afspraak.web.sign_in.RequestCodeForm"}
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_EMAIL_NOTIFICATIONS = False
# Django's own: allauth's would write a row per address. A reset link works for an hour (law 1: minutes).
ACCOUNT_PASSWORD_RESET_TOKEN_GENERATOR = "django.contrib.auth.tokens.PasswordResetTokenGenerator"
PASSWORD_RESET_TIMEOUT = 3600

# --- the seams ----------------------------------------------------------------------------------

SUBSCRIBERS = "afspraak.config.subscribers.SUBSCRIBERS"
SCHEDULE = "afspraak.config.schedule.SCHEDULE"
FREQUENT = "afspraak.config.schedule.FREQUENT"

MAIL = ENV.get("AFSPRAAK_MAIL", "console")
DEFAULT_FROM_EMAIL = ENV.get("AFSPRAAK_MAIL_FROM", "Afspraak <afspraak@localhost>")
if MAIL == "mailbox":
    EMAIL_BACKEND = "afspraak.demo.mailbox.MailboxBackend"
elif MAIL.startswith(("smtp://", "smtps://")):
    EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    _mail = urlsplit(MAIL)
    EMAIL_HOST = _mail.hostname or "localhost"
    EMAIL_PORT = _mail.port or (465 if _mail.scheme == "smtps" else 587)
    EMAIL_HOST_USER = unquote(_mail.username or "")
    EMAIL_HOST_PASSWORD = unquote(_mail.password or "")
    EMAIL_USE_SSL = _mail.scheme == "smtps"
    EMAIL_USE_TLS = _mail.scheme == "smtp" and EMAIL_PORT == 587
    EMAIL_TIMEOUT = 20
else:
    EMAIL_BACKEND = "afspraak.inform.console.ConsoleBackend"

# --- backup -------------------------------------------------------------------------------------

BACKUP = ENV.get("AFSPRAAK_BACKUP", "")
BACKUP_KEY = ENV.get("AFSPRAAK_BACKUP_KEY", "")
BACKUP_KEEP = max(1, int(ENV.get("AFSPRAAK_BACKUP_KEEP", "7")))
BACKUP_PASSPHRASE = ENV.get("AFSPRAAK_BACKUP_PASSPHRASE", "")
# Folders whose files go along, by the name they have in a backup.
BACKUP_FOLDERS = {"keys": KEYS, "files": FILES}
# An old backup must open no door that was closed since: everyone signs in again.
BACKUP_LEAVES_OUT = {"people_session", "keys/secret.key"}

# --- language, time -----------------------------------------------------------------------------

LANGUAGE_CODE = "nl"
LANGUAGES = [("nl", _("Nederlands")), ("en", _("English"))]
LANGUAGE_COOKIE_NAME = "language"
LOCALE_PATHS = [PACKAGE / "web" / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = ENV.get("AFSPRAAK_ZONE", "Europe/Amsterdam")
try:
    ZoneInfo(TIME_ZONE)
except (KeyError, ValueError, OSError):
    raise ImproperlyConfigured(
        f"AFSPRAAK_ZONE is {TIME_ZONE!r}, and this machine knows no such time zone. Mend the name, or install"
        " tzdata."
    ) from None

# --- files, security ----------------------------------------------------------------------------

STATIC_URL = "/static/"
STATIC_ROOT = BUILD / "static"
STATICFILES_DIRS = [PACKAGE / "web" / "static", BUILD / "fonts"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "afspraak.web.statics.StaticFiles"},
}
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2000
# Files are held by our own handler, within core/files/limits.py; more of them than this is no form of ours.
DATA_UPLOAD_MAX_NUMBER_FILES = 200
FILE_UPLOAD_HANDLERS = ["afspraak.core.files.incoming.Incoming"]

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
    }
}
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
_https = BASE_URL.startswith("https://")
SESSION_COOKIE_SECURE = _https
CSRF_COOKIE_SECURE = _https
CSRF_TRUSTED_ORIGINS = [BASE_URL] if _https else []
CSRF_FAILURE_VIEW = "afspraak.web.errors.csrf_failure"
SECURE_HSTS_SECONDS = 31536000 if _https else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if _https else None
SILENCED_SYSTEM_CHECKS: list[str] = []

LOGGING = logging_of_days("afspraak")
