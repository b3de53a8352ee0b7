/// A narrow door to libxml2's push parsers for XML and HTML. No libxml2 type appears here.
///
/// Nothing is loaded from elsewhere, and no entities but the predefined ones are known: a document
/// that declares one is refused.
#ifndef CXML_H
#define CXML_H

#include <stdint.h>

#pragma clang assume_nonnull begin

/// A parser that is fed bytes and writes events.
typedef struct cxml_parser cxml_parser;

/// Why parsing stopped.
enum {
  CXML_OK = 0,
  /// Not well-formed; the message and the line tell more.
  CXML_MALFORMED = 1,
  /// An entity is declared.
  CXML_ENTITY_DECLARED = 2,
  /// An entity is used that is not predefined.
  CXML_ENTITY_UNKNOWN = 3,
  /// Elements are nested deeper than allowed.
  CXML_TOO_DEEP = 4,
};

/// Opens a parser: `html` 0 for XML in any charset it declares, 1 for HTML in UTF-8.
cxml_parser *cxml_parser_open(int32_t html, int32_t deepest);
void cxml_parser_close(cxml_parser *parser);

/// Parses a piece; with `last`, none follows. Returns why parsing stopped, or CXML_OK.
int32_t cxml_parser_feed(cxml_parser *parser, const uint8_t *bytes, int32_t length, int32_t last);

/// The events of the last piece, valid until the next one.
///
/// Each begins with a byte that says its kind. 1, an element opens: line, namespace, name, the number
/// of attributes, and for each its namespace, name and value. 2, an element closes. 3, a text follows.
/// Numbers and the lengths before strings are 32 bits, lowest byte first; strings are UTF-8.
const uint8_t *_Nullable cxml_parser_events(cxml_parser *parser, int64_t *length);

/// The line that the parser stands at, from 1, and libxml2's words for what is wrong.
int32_t cxml_parser_line(cxml_parser *parser);
const char *cxml_parser_message(cxml_parser *parser);

#pragma clang assume_nonnull end
#endif
