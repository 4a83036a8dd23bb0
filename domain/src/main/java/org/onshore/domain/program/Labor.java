package org.onshore.domain.program;

import org.jspecify.annotations.Nullable;

/**
 * Work at a site: of a process or a resource by what they do, or fixed staff where both are null.
 *
 * @param hoursPerUnit per unit started, or per unit of the resource used
 * @param headcount of fixed staff
 * @param industry BEA code of the employer, "" if not said
 */
public record Labor(
    Site site,
    @Nullable Process process,
    @Nullable Resource resource,
    Occupation occupation,
    double hoursPerUnit,
    double headcount,
    String industry) {}
