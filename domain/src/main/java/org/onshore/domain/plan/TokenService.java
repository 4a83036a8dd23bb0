package org.onshore.domain.plan;

import org.onshore.domain.plan.Accounts.Service;
import org.onshore.domain.program.Part;

/**
 * How demand in tokens was served.
 *
 * @param compute what was demanded, a part with a workload
 * @param sector who it is for, "" if not said
 * @param service in units of the part: million tokens per second
 */
public record TokenService(Part compute, String sector, Service service) {}
