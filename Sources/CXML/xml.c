#include "cxml.h"
// The trait Office decides whether libxml2 is there at all.
#ifdef OFFICE
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <stdlib.h>
#include <string.h>

struct cxml_parser {
  xmlParserCtxtPtr context;
  int html;
  int32_t depth, deepest;
  int32_t problem;
  char message[256];
  uint8_t *events;
  size_t length, capacity;
};

static void put(cxml_parser *parser, const void *bytes, size_t length) {
  if (parser->length + length > parser->capacity) {
    parser->capacity = (parser->length + length) * 2;
    parser->events = realloc(parser->events, parser->capacity);
    if (!parser->events) abort();
  }
  if (length) memcpy(parser->events + parser->length, bytes, length);
  parser->length += length;
}

static void put_number(cxml_parser *parser, uint32_t number) {
  const uint8_t bytes[4] = {number & 0xFF, number >> 8 & 0xFF, number >> 16 & 0xFF, number >> 24};
  put(parser, bytes, 4);
}

static void put_bytes(cxml_parser *parser, const xmlChar *text, size_t length) {
  put_number(parser, (uint32_t)length);
  put(parser, text, length);
}

static void put_string(cxml_parser *parser, const xmlChar *text) {
  put_bytes(parser, text, text ? strlen((const char *)text) : 0);
}

static void stop(cxml_parser *parser, int32_t problem, const char *message) {
  if (parser->problem) return;
  parser->problem = problem;
  strncpy(parser->message, message, sizeof parser->message - 1);
  // libxml2's messages end their line.
  parser->message[strcspn(parser->message, "\r\n")] = 0;
  xmlStopParser(parser->context);
}

static void opened(cxml_parser *parser) {
  if (++parser->depth > parser->deepest) stop(parser, CXML_TOO_DEEP, "");
  put(parser, "\1", 1);
  put_number(parser, (uint32_t)cxml_parser_line(parser));
}

static void start_element_ns(void *user, const xmlChar *name, const xmlChar *prefix,
                             const xmlChar *uri, int namespaces, const xmlChar **declared,
                             int attributes, int defaulted, const xmlChar **values) {
  (void)prefix, (void)namespaces, (void)declared, (void)defaulted;
  cxml_parser *parser = user;
  opened(parser);
  put_string(parser, uri);
  put_string(parser, name);
  put_number(parser, (uint32_t)attributes);
  // Five pointers an attribute: name, prefix, namespace, start and end of the value.
  for (int i = 0; i < attributes; i++) {
    const xmlChar **attribute = values + 5 * i;
    put_string(parser, attribute[2]);
    put_string(parser, attribute[0]);
    put_bytes(parser, attribute[3], (size_t)(attribute[4] - attribute[3]));
  }
}

static void end_element_ns(void *user, const xmlChar *name, const xmlChar *prefix,
                           const xmlChar *uri) {
  (void)name, (void)prefix, (void)uri;
  cxml_parser *parser = user;
  parser->depth--;
  put(parser, "\2", 1);
}

static void start_element(void *user, const xmlChar *name, const xmlChar **values) {
  cxml_parser *parser = user;
  opened(parser);
  put_string(parser, NULL);
  put_string(parser, name);
  uint32_t count = 0;
  while (values && values[2 * count]) count++;
  put_number(parser, count);
  for (uint32_t i = 0; i < count; i++) {
    put_string(parser, NULL);
    put_string(parser, values[2 * i]);
    put_string(parser, values[2 * i + 1]);
  }
}

static void end_element(void *user, const xmlChar *name) { end_element_ns(user, name, NULL, NULL); }

static void characters(void *user, const xmlChar *text, int length) {
  cxml_parser *parser = user;
  put(parser, "\3", 1);
  put_bytes(parser, text, (size_t)length);
}

static void entity_declared(void *user, const xmlChar *name, int type, const xmlChar *public_id,
                            const xmlChar *system_id, xmlChar *content) {
  (void)type, (void)public_id, (void)system_id, (void)content;
  stop(user, CXML_ENTITY_DECLARED, (const char *)name);
}

static xmlEntityPtr get_entity(void *user, const xmlChar *name) {
  xmlEntityPtr known = xmlGetPredefinedEntity(name);
  if (!known) stop(user, CXML_ENTITY_UNKNOWN, (const char *)name);
  return known;
}

static void structured_error(void *user, xmlErrorPtr error) {
  cxml_parser *parser = user;
  // Browsers read HTML with errors, and libxml2 goes on where they do.
  if (parser->html || error->level != XML_ERR_FATAL) return;
  stop(parser, CXML_MALFORMED, error->message ? error->message : "");
}

cxml_parser *cxml_parser_open(int32_t html, int32_t deepest) {
  cxml_parser *parser = calloc(1, sizeof *parser);
  if (!parser) abort();
  parser->html = html;
  parser->deepest = deepest;
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.characters = characters;
  handler.ignorableWhitespace = characters;
  handler.cdataBlock = characters;
  handler.serror = structured_error;
  handler.initialized = XML_SAX2_MAGIC;
  if (html) {
    handler.startElement = start_element;
    handler.endElement = end_element;
    parser->context =
        htmlCreatePushParserCtxt(&handler, parser, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
  } else {
    handler.startElementNs = start_element_ns;
    handler.endElementNs = end_element_ns;
    handler.entityDecl = entity_declared;
    handler.getEntity = get_entity;
    parser->context = xmlCreatePushParserCtxt(&handler, parser, NULL, 0, NULL);
  }
  if (!parser->context) abort();
  if (html) {
    htmlCtxtUseOptions(parser->context, HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  } else {
    // Without NOENT an attribute's `&amp;` stays `&#38;`. No entity but the predefined ones is ever
    // replaced, since a declaration stops the parser.
    xmlCtxtUseOptions(parser->context, XML_PARSE_NONET | XML_PARSE_NOENT);
  }
  return parser;
}

void cxml_parser_close(cxml_parser *parser) {
  if (parser->context->myDoc) xmlFreeDoc(parser->context->myDoc);
  xmlFreeParserCtxt(parser->context);
  free(parser->events);
  free(parser);
}

int32_t cxml_parser_feed(cxml_parser *parser, const uint8_t *bytes, int32_t length, int32_t last) {
  parser->length = 0;
  if (parser->problem) return parser->problem;
  if (parser->html) {
    htmlParseChunk(parser->context, (const char *)bytes, length, last);
  } else if (xmlParseChunk(parser->context, (const char *)bytes, length, last) != 0) {
    // Warnings and errors that leave the document well-formed, such as a relative namespace, pass.
    if (!parser->context->wellFormed) stop(parser, CXML_MALFORMED, "not well-formed");
  }
  return parser->problem;
}

const uint8_t *cxml_parser_events(cxml_parser *parser, int64_t *length) {
  *length = (int64_t)parser->length;
  return parser->events;
}

int32_t cxml_parser_line(cxml_parser *parser) {
  return parser->context->input ? parser->context->input->line : 0;
}

const char *cxml_parser_message(cxml_parser *parser) { return parser->message; }
#endif
