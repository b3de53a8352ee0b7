#!/usr/bin/env Rscript
# What the program writes is read by R, to the same values as in its CSV.
# usage: .ci/read_back.R [PROGRAM]      default: .build/release/vingerafdruk
# Needs haven, foreign and readxl: .ci/setup r-base-core r-cran-haven r-cran-foreign r-cran-readxl

arguments <- commandArgs(trailingOnly = TRUE)
program <- if (length(arguments)) arguments[1] else ".build/release/vingerafdruk"
folder <- tempfile()
dir.create(folder)

run <- function(command, file, options) {
  status <- system2(program, c(
    command, "Samples/survey/input.csv", "--text-column", "answer", "--id-column", "respondent",
    "--group-column", "group", options, "--output", file), stderr = FALSE)
  if (status != 0) stop(command, " ended with status ", status)
}

# Cells as text: numbers with as many digits as the CSV has, what is missing as "".
plain <- function(column) {
  if (is.factor(column)) column <- as.character(column)
  if (is.numeric(column)) column <- format(column, digits = 15, trim = TRUE, scientific = FALSE)
  column <- trimws(as.character(column))
  column[is.na(column) | column == "NA" | column == "NaN"] <- ""
  column
}

same <- function(one, other) {
  numbers <- suppressWarnings(cbind(as.numeric(one), as.numeric(other)))
  both <- !is.na(numbers[, 1]) & !is.na(numbers[, 2])
  all(one[!both] == other[!both]) && all(abs(numbers[both, 1] - numbers[both, 2]) < 1e-9)
}

compare <- function(name, expected, frame, skip = character()) {
  stopifnot(nrow(expected) == nrow(frame), ncol(expected) == ncol(frame))
  for (place in seq_along(expected)) {
    column <- names(expected)[place]
    if (column %in% skip) next
    if (!same(plain(expected[[place]]), plain(frame[[place]])))
      stop(name, ": the column ", column, " differs")
  }
  cat(".ci/read_back.R: ", name, ": ", nrow(frame), " rows as in csv\n", sep = "")
}

# Choices are numbers with labels in SPSS; the Python check holds the labels to the codebook.
choices <- c("length", "dominant")
for (command in list(c("analyse", "--level", "full"), c("analyse", "--long"), "classify")) {
  name <- paste(command, collapse = " ")
  files <- file.path(folder, c("out.csv", "out.sav", "out.xlsx"))
  for (file in files) run(command[1], file, command[-1])
  expected <- read.csv(files[1], check.names = FALSE, colClasses = "character")
  compare(paste0(name, ": sav by haven"), expected, haven::zap_labels(haven::read_sav(files[2])), choices)
  frame <- foreign::read.spss(
    files[2], to.data.frame = TRUE, use.value.labels = FALSE, reencode = "UTF-8")
  compare(paste0(name, ": sav by foreign"), expected, frame, choices)
  compare(paste0(name, ": xlsx by readxl"), expected, readxl::read_excel(files[3], sheet = 1))
}
