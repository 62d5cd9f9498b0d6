/** Functions of the script that do not depend on the data: what base R lacks, and how the table is printed. */
export const R_FUNCTIONS = String.raw`
printed <- list()
show <- function(id, value) {
  if (length(value) != 1 || is.null(value)) value <- NA
  printed[[length(printed) + 1]] <<- c(id, if (is.na(value)) "NA" else format(value, digits = 15))
  invisible(value)
}

# Exact p of W+, conditional on the midranks: the shift algorithm on doubled ranks.
exact_signed_rank <- function(d) {
  doubled <- round(2 * rank(abs(d)))
  ways <- 1
  for (step in doubled) ways <- c(ways, numeric(step)) + c(numeric(step), ways)
  chance <- ways / sum(ways)
  distance <- abs(seq_along(chance) - 1 - sum(doubled) / 2)
  min(1, sum(chance[distance >= abs(sum(doubled[d > 0]) - sum(doubled) / 2)]))
}

# Limits of a noncentral t that leave 2.5 % on each side.
noncentral_limits <- function(t, df) {
  limit <- function(tail) {
    miss <- function(ncp) suppressWarnings(pt(t, df, ncp)) - tail
    low <- t - 10
    while (miss(low) < 0) low <- low - 10
    high <- t + 10
    while (miss(high) > 0) high <- high + 10
    uniroot(miss, c(low, high), tol = 1e-12, maxiter = 10000)$root
  }
  c(limit(0.975), limit(0.025))
}

varies <- function(x, against = x) {
  length(x) > 1 && sd(x) > 8 * 2^-52 * max(abs(against))
}

alpha_of <- function(x) {
  if (nrow(x) < 2) return(NA)
  x <- x[, apply(x, 2, function(item) length(unique(item)) > 1), drop = FALSE]
  k <- ncol(x)
  if (k < 2 || !varies(rowSums(x))) return(NA)
  k / (k - 1) * (1 - sum(apply(x, 2, var)) / var(rowSums(x)))
}

kr20_of <- function(x) {
  k <- ncol(x)
  n <- nrow(x)
  if (n < 2 || k < 2 || !varies(rowSums(x))) return(NA)
  right <- colMeans(x)
  k / (k - 1) * (1 - sum(right * (1 - right)) / (var(rowSums(x)) * (n - 1) / n))
}
`.trim();

/** The comparison of the pairs: from `before`, `after` and `most` to the headline figures. */
export const R_PAIRED = String.raw`
d <- after - before
n <- length(d)
show("pairs", n)
if (n > 0) {
  show("before.mean", mean(before))
  show("after.mean", mean(after))
  show("meanRise", mean(d))
  show("riseOfMax", mean(d) / most)
  show("riseOfBefore", if (mean(before) > 0) mean(d) / mean(before) else NA)
  # @gains
  room <- most - before
  show("classGain", if (sum(room) > 0) sum(d) / sum(room) else NA)
  show("meanGain", if (any(room > 0)) mean(d[room > 0] / room[room > 0]) else NA)
  show("ceiling", sum(room == 0))
}
if (n > 1) {
  show("before.sd", sd(before))
  show("after.sd", sd(after))
}
changes <- varies(d, c(before, after))
if (changes) {
  test <- t.test(after, before, paired = TRUE)
  t <- unname(test$statistic)
  show("pairedT.t", t)
  show("pairedT.df", n - 1)
  show("pairedT.p", test$p.value)
  show("meanRise.low", test$conf.int[1])
  show("meanRise.high", test$conf.int[2])
  # @effects
  limits <- noncentral_limits(t, n - 1) / sqrt(n)
  show("dz", t / sqrt(n))
  show("dz.low", limits[1])
  show("dz.high", limits[2])
  spread <- sqrt((var(before) + var(after)) / 2)
  if (n > 2 && spread > 0) {
    half <- (n - 1) / 2
    correction <- exp(lgamma(half) - 0.5 * log(half) - lgamma(half - 0.5))
    show("gav", correction * mean(d) / spread)
    show("gav.low", correction * limits[1] * sd(d) / spread)
    show("gav.high", correction * limits[2] * sd(d) / spread)
  }
}
# @ranks
changed <- round(d[round(d, 9) != 0], 9)
zeros <- n - length(changed)
rose <- sum(changed > 0)
fell <- sum(changed < 0)
if (n > 0) {
  show("rose", rose)
  show("same", zeros)
  show("fell", fell)
}
if (length(changed) > 0) {
  ranks <- rank(abs(changed))
  plus <- sum(ranks[changed > 0])
  middle <- sum(ranks) / 2
  sigma <- sqrt(sum(ranks^2) / 4)
  show("wilcoxon.wPlus", plus)
  show("wilcoxon.z", (plus - middle - 0.5 * sign(plus - middle)) / sigma)
  show("wilcoxon.zSpss", -abs(plus - middle) / sigma)
  asymptotic <- min(1, 2 * pnorm(-abs(plus - middle - 0.5 * sign(plus - middle)) / sigma))
  show("wilcoxon.pAsymptotic", asymptotic)
  exact <- if (length(changed) < 50) exact_signed_rank(changed) else NA
  show("wilcoxon.pExact", exact)
  show("wilcoxon.p", if (is.na(exact)) asymptotic else exact)
  show("rankBiserial", (2 * plus - sum(ranks)) / sum(ranks))
  show("signTest.p", binom.test(rose, rose + fell)$p.value)
}
if (n > 0 && n <= 2000) {
  means <- outer(d, d, "+") / 2
  show("hodgesLehmann", median(means[lower.tri(means, diag = TRUE)]))
}
normality <- if (n >= 3 && n <= 5000 && changes) shapiro.test(d) else NULL
if (!is.null(normality)) {
  show("shapiroWilk.w", unname(normality$statistic))
  show("shapiroWilk.p", normality$p.value)
}
# @rule
chosen <- if (n < 2 || rose + fell == 0) "none" else if (!changes || n == 2) "signTest" else
  if (n > 5000 || normality$p.value >= 0.05) "pairedT" else "wilcoxonSignedRank"
show("testChoice", chosen)
`.trim();

/** The items of the pairs: right or wrong before and after; without pairs, `@noPairs` in place of p = 1 everywhere. */
export const R_ITEMS = String.raw`
if (n == 0) cat("# @noPairs\n\n") else {
  exact <- numeric(0)
  for (i in seq_len(nrow(items))) {
    right_before <- points_before[matched, i] == items$max[i]
    right_after <- points_after[matched, i] == items$max[i]
    lost <- sum(right_before & !right_after)
    gained <- sum(!right_before & right_after)
    p <- min(1, 2 * pbinom(min(lost, gained), lost + gained, 0.5))
    least <- dbinom(min(lost, gained), lost + gained, 0.5)
    exact[i] <- p
    name <- paste0("item.", items$pre[i])
    show(paste0(name, ".before"), sum(right_before))
    show(paste0(name, ".after"), sum(right_after))
    show(paste0(name, ".gained"), gained)
    show(paste0(name, ".lost"), lost)
    show(paste0(name, ".p"), p)
    show(paste0(name, ".midP"), if (lost + gained == 0) 1 else if (lost == gained) 1 - least / 2 else p - least)
  }
  holm <- p.adjust(exact, "holm")
  for (i in seq_len(nrow(items))) show(paste0("item.", items$pre[i], ".holm"), holm[i])
}
`.trim();
