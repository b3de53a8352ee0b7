category: tokenizer.abbreviation.closing
version: 1
licence: CC-BY-4.0

[own may close a sentence as well as stand inside it]
a.u.b.
b.v.
d.d.
e.a.
e.d.
e.v.
enz.
etc.
jl.
jr.
n.chr.
n.v.
o.i.d.
s.v.p.
sr.
v.chr.
