import type { ExportShape } from '../../questionnaires/exports/export-lists';
import { quoted } from './r-literals';

/** Reads the exported file, whichever shape it has, so that the rest asks for points and answers by name. */
export function rReading(file: string, shape: ExportShape): string {
  const read = [
    'script <- sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))',
    'folder <- if (length(script) == 1) dirname(script) else "."',
    `data <- read.csv(file.path(folder, ${quoted(file)}), encoding = "UTF-8", check.names = FALSE, na.strings = "")`,
    // The mark of the byte order stands before the name of the first column.
    'names(data)[1] <- "respondent"',
  ];
  const ofWide = [
    'points_of <- function(wave, name) data[[paste0(wave, "_", name, "_points")]]',
    'answer_of <- function(wave, name) as.numeric(data[[paste0(wave, "_", name)]])',
  ];
  const ofLong = [
    'data <- data[data$stands == 1, ]',
    'people <- unique(data$respondent)',
    'column_of <- function(column, wave, name) {',
    '  rows <- data[data$wave == wave & data$variable == name, ]',
    '  suppressWarnings(as.numeric(rows[[column]]))[match(people, rows$respondent)]',
    '}',
    'points_of <- function(wave, name) column_of("points", wave, name)',
    'answer_of <- function(wave, name) column_of("answer", wave, name)',
  ];
  const matrix = [
    'table_of <- function(read, wave, names) {',
    '  columns <- lapply(names, function(name) read(wave, name))',
    '  matrix(unlist(columns), ncol = length(names))',
    '}',
  ];
  return [...read, ...(shape === 'wide' ? ofWide : ofLong), ...matrix].join('\n');
}
