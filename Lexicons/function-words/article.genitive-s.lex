category: article.genitive-s
version: 1
licence: CC-BY-4.0

[ans-2021 §4]
's           | frozen genitive: 's avonds

[own typed]
s            | for 's
