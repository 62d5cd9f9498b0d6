# The statistics of two waves as one writes them in R, on the same answers, which are in memory before the clock runs.
# Reads 0/1 matrices (a byte an answer, a row a person), then answers every line on its input with one line of JSON.
arguments <- commandArgs(trailingOnly = TRUE)
people <- as.integer(arguments[3])
items <- as.integer(arguments[4])
answers <- function(file) {
  matrix(readBin(file, "integer", people * items, size = 1), people, items, byrow = TRUE)
}
before <- answers(arguments[1])
after <- answers(arguments[2])

alpha <- function(answers, total) {
  k <- ncol(answers)
  k / (k - 1) * (1 - sum(apply(answers, 2, var)) / var(total))
}

evaluation <- function() {
  start <- proc.time()[["elapsed"]]
  pre <- rowSums(before)
  post <- rowSums(after)
  t <- t.test(post, pre, paired = TRUE)
  w <- wilcox.test(post, pre, paired = TRUE, exact = FALSE)
  reliability <- c(alpha(before, pre), alpha(after, post))
  list(
    seconds = proc.time()[["elapsed"]] - start,
    t = t$statistic[[1]],
    w = w$statistic[[1]],
    alphaBefore = reliability[1],
    alphaAfter = reliability[2]
  )
}

input <- file("stdin")
open(input)
cat("ready\n")
flush(stdout())
while (length(readLines(input, 1)) == 1) {
  result <- evaluation()
  fields <- sprintf('"%s":%.17g', names(result), unlist(result))
  cat("{", paste(fields, collapse = ","), "}\n", sep = "")
  flush(stdout())
}
