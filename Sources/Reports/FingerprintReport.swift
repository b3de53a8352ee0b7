public import Measures

/// A report of fingerprints.
public protocol FingerprintReport: Report where Subject == Fingerprint {}
