/// On whose authority intervals stand.
enum IntervalSource {
  static let citation = """
    Wilson 1927, JASA 22:209, with the effective number of words (Dean & Pagano 2015, J Surv Stat \
    Methodol 3:484) by a circular block bootstrap (Politis & Romano 1992)
    """
}
