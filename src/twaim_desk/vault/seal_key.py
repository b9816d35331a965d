"""The association's own key: what its papers are sealed with, and how it is kept."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
)

from twaim_desk.errors import ExpectedError
from twaim_desk.texts import vault as texts
from twaim_desk.vault.chain import canonical
from twaim_desk.vault.wrapping import NotOpenedError, unwrap, wrap

_BITS, _EXPONENT = 3072, 65_537
_LONGEST_NAME = 64  # of a common name, by X.509
_SINCE = datetime(2020, 1, 1, tzinfo=UTC)  # before any clock of a counter that went wrong
_WITHOUT_END = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)  # RFC 5280, 4.1.2.5


class SealKeyError(ExpectedError):
    """The key of the seal cannot be used: it was changed, or belongs to another office."""

    def __init__(self) -> None:
        super().__init__("seal key not opened", user_message=texts.SEAL_KEY_DAMAGED)


@dataclass(frozen=True, slots=True)
class SealKey:
    """A certificate that everyone may see, and its private key (PKCS8)."""

    certificate: bytes
    private: bytes = field(repr=False)


def new_seal_key(name: str) -> SealKey:
    """A key with a certificate that it signed itself; its name is ASCII, for old readers' sake.

    It never expires: that a paper is ours does not end. Takes up to two seconds.
    """
    key = rsa.generate_private_key(_EXPONENT, _BITS)
    private = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    return SealKey(_certificate(key, name), private)


def _certificate(key: rsa.RSAPrivateKey, name: str) -> bytes:
    from cryptography import x509  # only here, and a key is made once in years

    named = name.encode("ascii", "replace").decode()[:_LONGEST_NAME]
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, named)])
    uses = dict.fromkeys(
        ("key_encipherment", "data_encipherment", "key_agreement", "key_cert_sign", "crl_sign",
         "encipher_only", "decipher_only"), False,
    )  # fmt: skip
    return (
        x509.CertificateBuilder(subject, subject, key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(_SINCE)
        .not_valid_after(_WITHOUT_END)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(
            x509.KeyUsage(digital_signature=True, content_commitment=True, **uses), critical=True
        )
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, SHA256())
        .public_bytes(Encoding.DER)
    )


def wrapped_key(key: SealKey, wrapping: bytes, office: UUID) -> bytes:
    """The private key as only this office opens it, and only beside this certificate."""
    return wrap(wrapping, key.private, _place(office, key.certificate))


def opened_key(certificate: bytes, wrapped: bytes, wrapping: bytes, office: UUID) -> SealKey:
    """The key that was wrapped; raises SealKeyError."""
    try:
        return SealKey(certificate, unwrap(wrapping, wrapped, _place(office, certificate)))
    except NotOpenedError:
        raise SealKeyError from None


def loaded(key: SealKey) -> rsa.RSAPrivateKey:
    """The private key, ready to sign; not tested again, for its wrapping shows that it is whole."""
    private = load_der_private_key(key.private, None, unsafe_skip_rsa_key_validation=True)
    if not isinstance(private, rsa.RSAPrivateKey):
        raise SealKeyError
    return private


def _place(office: UUID, certificate: bytes) -> bytes:
    fingerprint = sha256(certificate).hexdigest()
    return canonical({"office": str(office), "purpose": "seal", "certificate": fingerprint})
