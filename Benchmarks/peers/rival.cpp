// The straightforward rival: ICU's word iterator, lower case, std::unordered_map. Counts the
// categories of a LIWC dictionary (.dic) for each line of a text and prints a row of counts a line;
// final wildcards are tried from the longest.
// usage: rival DICTIONARY.dic TEXT
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>
#include <unordered_map>
#include <vector>

struct Dictionary {
  std::unordered_map<std::string, std::vector<int>> forms, wildcards;
  std::vector<size_t> lengths;
  std::unordered_map<std::string, int> columns;

  explicit Dictionary(const char *path) {
    std::ifstream file(path);
    std::string line;
    int percents = 0;
    while (std::getline(file, line)) {
      if (line == "%") {
        percents++;
        continue;
      }
      std::istringstream fields(line);
      std::string form, number;
      std::getline(fields, form, '\t');
      if (percents == 1) {
        columns.emplace(form, (int)columns.size());
        continue;
      }
      std::vector<int> categories;
      while (std::getline(fields, number, '\t')) categories.push_back(columns.at(number));
      if (form.back() == '*') {
        form.pop_back();
        lengths.push_back(form.size());
        wildcards[form] = categories;
      } else {
        forms[form] = categories;
      }
    }
    std::sort(lengths.rbegin(), lengths.rend());
    lengths.erase(std::unique(lengths.begin(), lengths.end()), lengths.end());
  }

  const std::vector<int> *find(const std::string &word) const {
    auto found = forms.find(word);
    if (found != forms.end()) return &found->second;
    for (size_t length : lengths) {
      if (length > word.size()) continue;
      auto wildcard = wildcards.find(word.substr(0, length));
      if (wildcard != wildcards.end()) return &wildcard->second;
    }
    return nullptr;
  }
};

int main(int argc, char **argv) {
  if (argc != 3) return 1;
  Dictionary dictionary(argv[1]);
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<icu::BreakIterator> iterator(
      icu::BreakIterator::createWordInstance(icu::Locale("nl"), status));
  if (U_FAILURE(status)) return 1;
  std::ios::sync_with_stdio(false);
  std::ifstream file(argv[2]);
  std::string line, word, row;
  std::vector<long> counts(dictionary.columns.size());
  long total = 0;
  while (std::getline(file, line)) {
    std::fill(counts.begin(), counts.end(), 0);
    long words = 0;
    icu::UnicodeString text = icu::UnicodeString::fromUTF8(line);
    text.toLower(icu::Locale("nl"));
    iterator->setText(text);
    int32_t start = iterator->first();
    for (int32_t end = iterator->next(); end != icu::BreakIterator::DONE;
         start = end, end = iterator->next()) {
      if (iterator->getRuleStatus() < UBRK_WORD_NUMBER) continue;
      words++;
      word.clear();
      text.tempSubStringBetween(start, end).toUTF8String(word);
      if (auto categories = dictionary.find(word)) {
        for (int category : *categories) counts[category]++;
      }
    }
    total += words;
    row = std::to_string(words);
    for (long count : counts) row += "," + std::to_string(count);
    row += '\n';
    std::cout << row;
  }
  std::cerr << total << "\n";
  return 0;
}
