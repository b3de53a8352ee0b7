/// A publication that a method comes from, in the order of a list of references; its description is
/// the citation in running text.
enum Reference: String, CaseIterable, CustomStringConvertible {
  case boyd = "Boyd et al., 2020"
  case covington = "Covington & McFall, 2010"
  case dean = "Dean & Pagano, 2015"
  case gonzales = "Gonzales et al., 2010"
  case heylighen = "Heylighen & Dewaele, 2002"
  case ireland = "Ireland & Pennebaker, 2010"
  case kacewicz = "Kacewicz et al., 2014"
  case mccarthy = "McCarthy & Jarvis, 2010"
  case muller = "Müller-Frommeyer et al., 2019"
  case pennebaker2011 = "Pennebaker, 2011"
  case pennebaker2015 = "Pennebaker et al., 2015"
  case pennebaker2014 = "Pennebaker et al., 2014"
  case pennebaker2001 = "Pennebaker et al., 2001"
  case politis = "Politis & Romano, 1992"
  case vanEynde = "Van Eynde, 2004"
  case twist = "van Twist et al., 2023"
  case wilson = "Wilson, 1927"

  var description: String { rawValue }

  /// The entry in the list of references, by APA 7, as Markdown.
  var entry: String {
    switch self {
    case .boyd:
      """
      Boyd, R. L., Blackburn, K. G., & Pennebaker, J. W. (2020). The narrative arc: Revealing core \
      narrative structures through text analysis. *Science Advances, 6*(32), Article eaba2196. \
      https://doi.org/10.1126/sciadv.aba2196
      """
    case .covington:
      """
      Covington, M. A., & McFall, J. D. (2010). Cutting the Gordian knot: The moving-average \
      type–token ratio (MATTR). *Journal of Quantitative Linguistics, 17*(2), 94–100. \
      https://doi.org/10.1080/09296171003643098
      """
    case .dean:
      """
      Dean, N., & Pagano, M. (2015). Evaluating confidence interval methods for binomial \
      proportions in clustered surveys. *Journal of Survey Statistics and Methodology, 3*(4), \
      484–503. https://doi.org/10.1093/jssam/smv024
      """
    case .gonzales:
      """
      Gonzales, A. L., Hancock, J. T., & Pennebaker, J. W. (2010). Language style matching as a \
      predictor of social dynamics in small groups. *Communication Research, 37*(1), 3–19. \
      https://doi.org/10.1177/0093650209351468
      """
    case .heylighen:
      """
      Heylighen, F., & Dewaele, J.-M. (2002). Variation in the contextuality of language: An \
      empirical measure. *Foundations of Science, 7*(3), 293–340. \
      https://doi.org/10.1023/A:1019661126744
      """
    case .ireland:
      """
      Ireland, M. E., & Pennebaker, J. W. (2010). Language style matching in writing: Synchrony in \
      essays, correspondence, and poetry. *Journal of Personality and Social Psychology, 99*(3), \
      549–571. https://doi.org/10.1037/a0020386
      """
    case .kacewicz:
      """
      Kacewicz, E., Pennebaker, J. W., Davis, M., Jeon, M., & Graesser, A. C. (2014). Pronoun use \
      reflects standings in social hierarchies. *Journal of Language and Social Psychology, 33*(2), \
      125–143. https://doi.org/10.1177/0261927X13502654
      """
    case .mccarthy:
      """
      McCarthy, P. M., & Jarvis, S. (2010). MTLD, vocd-D, and HD-D: A validation study of \
      sophisticated approaches to lexical diversity assessment. *Behavior Research Methods, \
      42*(2), 381–392. https://doi.org/10.3758/BRM.42.2.381
      """
    case .muller:
      """
      Müller-Frommeyer, L. C., Frommeyer, N. A. M., & Kauffeld, S. (2019). Introducing rLSM: An \
      integrated metric assessing temporal reciprocity in language style matching. *Behavior \
      Research Methods, 51*(3), 1343–1359. https://doi.org/10.3758/s13428-018-1078-8
      """
    case .pennebaker2001:
      """
      Pennebaker, J. W., Francis, M. E., & Booth, R. J. (2001). *Linguistic Inquiry and Word Count: \
      LIWC 2001*. Lawrence Erlbaum Associates.
      """
    case .pennebaker2011:
      """
      Pennebaker, J. W. (2011). *The secret life of pronouns: What our words say about us*. \
      Bloomsbury Press.
      """
    case .pennebaker2014:
      """
      Pennebaker, J. W., Chung, C. K., Frazee, J., Lavergne, G. M., & Beaver, D. I. (2014). When \
      small words foretell academic success: The case of college admissions essays. *PLOS ONE, \
      9*(12), Article e115844. https://doi.org/10.1371/journal.pone.0115844
      """
    case .pennebaker2015:
      """
      Pennebaker, J. W., Boyd, R. L., Jordan, K., & Blackburn, K. (2015). *The development and \
      psychometric properties of LIWC2015*. University of Texas at Austin.
      """
    case .politis:
      """
      Politis, D. N., & Romano, J. P. (1992). A circular block-resampling procedure for stationary \
      data. In R. LePage & L. Billard (Eds.), *Exploring the limits of bootstrap* (pp. 263–270). \
      Wiley.
      """
    case .twist:
      """
      van Twist, M., Huiting, M., & Schulz, M. (2023). *De gemeentesecretaris buiten de deur: \
      Vragen bij een antwoord*. Nederlandse School voor Openbaar Bestuur.
      """
    case .vanEynde:
      """
      Van Eynde, F. (2004). *Part of speech tagging en lemmatisering van het Corpus Gesproken \
      Nederlands*. KU Leuven.
      """
    case .wilson:
      """
      Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. \
      *Journal of the American Statistical Association, 22*(158), 209–212. \
      https://doi.org/10.1080/01621459.1927.10502953
      """
    }
  }
}
