"""A throw-away time-stamping authority: it answers questions as a real one does (RFC 3161, RFC 5652)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache

from asn1crypto import algos, cms, core, tsp
from asn1crypto import x509 as asn1
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

_ALGORITHM = algos.DigestAlgorithm({"algorithm": "sha256"})
_YEAR = timedelta(days=365)


@dataclass(frozen=True)
class TimeAuthority:
    """Root, and the certificate that stamps under it.

    Attributes:
        may_stamp: whether its certificate says that it is for time stamps.
    """

    may_stamp: bool = True
    _root_key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    _key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))

    @property
    def root(self) -> bytes:
        """The certificate that a section registers, PEM."""
        return self._root().public_bytes(Encoding.PEM)

    @property
    def own(self) -> bytes:
        """The certificate that stamps, DER."""
        return self._leaf().public_bytes(Encoding.DER)

    def answer(self, question: bytes, at: datetime | None = None, status: str = "granted", **changed: object) -> bytes:
        """Return the answer to a question (TimeStampResp), with parts of what it says changed."""
        asked = tsp.TimeStampReq.load(question)
        said = {
            "version": "v1", "policy": "1.2.3.4", "message_imprint": asked["message_imprint"], "serial_number": 7,
            "gen_time": (at or datetime.now(UTC)).replace(microsecond=0), "nonce": asked["nonce"], **changed,
        }  # fmt: skip
        content = tsp.TSTInfo(said).dump()
        token = cms.ContentInfo({"content_type": "signed_data", "content": self._signed(content)})
        return bytes(tsp.TimeStampResp({"status": {"status": status}, "time_stamp_token": token}).dump())

    def _signed(self, content: bytes) -> cms.SignedData:
        certificate = asn1.Certificate.load(self.own)
        attributes = cms.CMSAttributes(
            [
                cms.CMSAttribute({"type": "content_type", "values": ["tst_info"]}),
                cms.CMSAttribute({"type": "message_digest", "values": [hashlib.sha256(content).digest()]}),
                cms.CMSAttribute({"type": "signing_certificate_v2", "values": [_names(certificate)]}),
            ]
        )
        signer = cms.SignerInfo(
            {
                "version": "v1",
                "sid": cms.SignerIdentifier(
                    "issuer_and_serial_number",
                    {"issuer": certificate.issuer, "serial_number": certificate.serial_number},
                ),
                "digest_algorithm": _ALGORITHM,
                "signed_attrs": attributes,
                "signature_algorithm": {"algorithm": "sha256_ecdsa"},
                "signature": self._key.sign(attributes.untag().dump(), ec.ECDSA(SHA256())),
            }
        )
        inner = {"content_type": "tst_info", "content": core.ParsableOctetString(content)}
        return cms.SignedData(
            {
                "version": "v3", "digest_algorithms": [_ALGORITHM], "encap_content_info": inner,
                "certificates": [certificate], "signer_infos": [signer],
            }
        )  # fmt: skip

    def _root(self) -> x509.Certificate:
        return _certificate("Invented Root", self._root_key, "Invented Root", self._root_key, authority=True, uses=None)

    def _leaf(self) -> x509.Certificate:
        use = ExtendedKeyUsageOID.TIME_STAMPING if self.may_stamp else ExtendedKeyUsageOID.CODE_SIGNING
        return _certificate("Invented Clock", self._key, "Invented Root", self._root_key, authority=False, uses=use)


def _names(certificate: asn1.Certificate) -> tsp.SigningCertificateV2:
    digest = hashlib.sha256(certificate.dump()).digest()
    return tsp.SigningCertificateV2({"certs": [tsp.ESSCertIDv2({"cert_hash": digest})]})


@cache
def _certificate(
    subject: str, key: ec.EllipticCurvePrivateKey, issuer: str, issuing: ec.EllipticCurvePrivateKey, *,
    authority: bool, uses: x509.ObjectIdentifier | None,
) -> x509.Certificate:  # fmt: skip
    now = datetime.now(UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, subject)]))
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)]))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _YEAR)
        .not_valid_after(now + _YEAR)
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        .add_extension(_key_usage(certifies=authority), critical=True)
    )
    if uses is not None:
        builder = builder.add_extension(x509.ExtendedKeyUsage([uses]), critical=True)
    return builder.sign(issuing, SHA256())


def _key_usage(*, certifies: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not certifies, content_commitment=False, key_encipherment=False, data_encipherment=False,
        key_agreement=False, key_cert_sign=certifies, crl_sign=certifies, encipher_only=False, decipher_only=False,
    )  # fmt: skip
