"""A seal in a PDF: PAdES-B-B by pyHanko, without a timestamp, after which no change is allowed.

Slow to import, so it is imported by the first paper that is sealed.
"""

import io
from datetime import datetime
from typing import Any

from asn1crypto import x509  # type: ignore[import-untyped]
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256

from twaim_desk.vault.no_client import without_client

with without_client():
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import fields, signers

_FIELD = "Seal"
_BITS_OF_A_BYTE = 8


class KeySigner(signers.Signer):
    """Signs with a key that is loaded once; pyHanko's own tests the key each time, for 0.4 s."""

    def __init__(self, key: rsa.RSAPrivateKey, certificate: bytes) -> None:
        self._key = key
        super().__init__(signing_cert=x509.Certificate.load(certificate))

    async def async_sign_raw(
        self, data: bytes, digest_algorithm: str, dry_run: bool = False
    ) -> bytes:
        """The signature, or as many bytes as it will have."""
        del digest_algorithm
        if dry_run:
            return bytes(self._key.key_size // _BITS_OF_A_BYTE)
        return self._key.sign(data, padding.PKCS1v15(), SHA256())


class Quiet(IncrementalPdfFileWriter):
    """Adds to a document and leaves its title and its other words about itself alone."""

    def _update_meta(self) -> None:
        pass


class _AtMoment(signers.PdfSigner):
    """Seals at the moment that it is given: the clock is the desk's."""

    moment: datetime

    def init_signing_session(self, *arguments: Any, **named: Any) -> Any:
        """The session of one seal, with its moment."""
        session = super().init_signing_session(*arguments, **named)
        session.system_time = self.moment
        return session


def sealed(pdf: bytes, key: rsa.RSAPrivateKey, certificate: bytes, at: datetime) -> bytes:
    """The document with an invisible seal, certified so that any change shows."""
    about = signers.PdfSignatureMetadata(
        field_name=_FIELD,
        md_algorithm="sha256",
        subfilter=fields.SigSeedSubFilter.PADES,
        certify=True,
        docmdp_permissions=fields.MDPPerm.NO_CHANGES,
    )
    place = fields.SigFieldSpec(_FIELD, on_page=0)
    signer = _AtMoment(about, KeySigner(key, certificate), new_field_spec=place)
    signer.moment = at
    content: bytes = signer.sign_pdf(Quiet(io.BytesIO(pdf))).getvalue()
    return content
