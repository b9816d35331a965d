"""What is written in a seal, read so strictly that not one bit of it may be otherwise."""

from typing import Any, NamedTuple

from asn1crypto import algos, cms, x509  # type: ignore[import-untyped]
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_der_public_key

_SET = b"\x31"


class Stated(NamedTuple):
    """Who sealed, the digest of what he sealed, and his signature under both."""

    certificate: bytes
    digest: bytes
    signed: bytes
    signature: bytes


def read(hexadecimal: bytes) -> Stated | None:
    """What a seal states; None for what we would not have written, bit by bit."""
    try:
        return _read(bytes.fromhex(hexadecimal.decode("ascii")))
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError):
        return None


def holds(stated: Stated) -> bool:
    """Whether the key of the certificate made the signature."""
    try:
        info = x509.Certificate.load(stated.certificate).public_key
        key = load_der_public_key(info.dump())
        if not isinstance(key, rsa.RSAPublicKey):
            return False
        key.verify(stated.signature, stated.signed, padding.PKCS1v15(), SHA256())
    except (InvalidSignature, ValueError, TypeError):
        return False
    return True


def _read(content: bytes) -> Stated | None:
    found = cms.ContentInfo.load(content)["content"]
    (signer,) = found["signer_infos"]
    (certificate,) = found["certificates"]
    attributes = {one["type"].native: one["values"] for one in signer["signed_attrs"]}
    (digest,) = attributes["message_digest"]
    again = _written(certificate.chosen, signer["signed_attrs"], signer["signature"].native)
    if content != again.ljust(len(content), b"\0"):
        return None
    signed = _SET + signer["signed_attrs"].dump()[1:]
    return Stated(certificate.chosen.dump(), digest.native, signed, signer["signature"].native)


def _written(certificate: Any, attributes: Any, signature: bytes) -> bytes:
    """A seal as we write it, with what alone differs from one to the next."""
    sha256 = algos.DigestAlgorithm({"algorithm": "sha256"})
    issuer = {"issuer": certificate.issuer, "serial_number": certificate.serial_number}
    signer = cms.SignerInfo(
        {
            "version": "v1",
            "sid": cms.SignerIdentifier({"issuer_and_serial_number": issuer}),
            "digest_algorithm": sha256,
            "signature_algorithm": {"algorithm": "sha256_rsa"},
            "signed_attrs": attributes,
            "signature": signature,
        }
    )
    signed = cms.SignedData(
        {
            "version": "v1",
            "digest_algorithms": cms.DigestAlgorithms((sha256,)),
            "encap_content_info": {"content_type": "data"},
            "certificates": [certificate],
            "signer_infos": [signer],
        }
    )
    info: bytes = cms.ContentInfo({"content_type": "signed_data", "content": signed}).dump()
    return info
