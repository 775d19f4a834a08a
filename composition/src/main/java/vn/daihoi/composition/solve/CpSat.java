package vn.daihoi.composition.solve;

import com.google.ortools.sat.ConstraintProto;
import com.google.ortools.sat.CpModelProto;
import com.google.ortools.sat.CpObjectiveProto;
import com.google.ortools.sat.CpSolverResponse;
import com.google.ortools.sat.IntegerVariableProto;
import com.google.ortools.sat.LinearConstraintProto;
import com.google.ortools.sat.PartialVariableAssignment;
import com.google.ortools.sat.SatParameters;
import com.google.ortools.sat.SolveWrapper;

import vn.daihoi.composition.Range;

import java.util.HashSet;
import java.util.List;

/// OR-Tools CP-SAT behind the port. Writes its messages directly, without its own modelling layer:
/// half of the time of a small programme would go there.
final class CpSat implements Solver {

    /// An own address for each seed of 64 bits would need more than the 31 that there are.
    private static final long SEEDS = Integer.MAX_VALUE;

    /// Cuts raise a bound; where any answer will do they cost more than half of the time.
    private static final int CUTS_WITHOUT_GOAL = 0;

    /// Above, trying single variables takes half of the time of a proof.
    private static final int PROBED_UP_TO = 500;

    private static final int NO_PROBING = 0;

    @Override
    public Answer solve(Programme programme, Limits limits, Stop stop) {
        var model = model(programme);
        var wrapper = new SolveWrapper();
        try (var _ = stop.running(() -> stop(wrapper))) {
            wrapper.setParameters(parameters(programme, limits));
            return answer(programme, wrapper.solve(model));
        } finally {
            delete(wrapper);
        }
    }

    /// A wrapper must not be told to stop once it is gone.
    private static void stop(SolveWrapper wrapper) {
        synchronized (wrapper) {
            if (SolveWrapper.getCPtr(wrapper) != 0) {
                wrapper.stopSearch();
            }
        }
    }

    private static void delete(SolveWrapper wrapper) {
        synchronized (wrapper) {
            wrapper.delete();
        }
    }

    private static SatParameters parameters(Programme programme, Limits limits) {
        var parameters = parameters(limits);
        if (programme.goal() == null && programme.assumptions().isEmpty()) {
            parameters.setCutLevel(CUTS_WITHOUT_GOAL);
        }
        if (programme.size() > PROBED_UP_TO) {
            parameters.setCpModelProbingLevel(NO_PROBING);
        }
        return parameters.build();
    }

    private static SatParameters.Builder parameters(Limits limits) {
        return SatParameters.newBuilder()
                .setNumWorkers(limits.workers())
                .setRandomSeed((int) Math.floorMod(limits.seed(), SEEDS))
                .setMaxDeterministicTime(limits.effort())
                .setMaxTimeInSeconds(limits.time().toNanos() / 1e9)
                .setCpModelPresolve(limits.presolve());
    }

    private static CpModelProto model(Programme programme) {
        var model = CpModelProto.newBuilder();
        programme.variables().forEach(range -> model.addVariables(variable(range)));
        programme.requirements().forEach(one -> model.addConstraints(constraint(one)));
        var goal = programme.goal();
        if (goal != null) {
            model.setObjective(objective(goal));
        }
        if (!programme.hints().isEmpty()) {
            var hints = PartialVariableAssignment.newBuilder();
            programme.hints().forEach((at, value) -> hints.addVars(at).addValues(value));
            model.setSolutionHint(hints);
        }
        programme.assumptions().forEach(one -> model.addAssumptions(reference(one)));
        return model.build();
    }

    private static IntegerVariableProto variable(Range range) {
        return IntegerVariableProto.newBuilder()
                .addDomain(range.min())
                .addDomain(range.max())
                .build();
    }

    private static ConstraintProto constraint(Programme.Requirement one) {
        var sum = one.sum();
        var linear = LinearConstraintProto.newBuilder();
        for (int term = 0; term < sum.terms(); term++) {
            linear.addVars(sum.var(term)).addCoeffs(sum.factor(term));
        }
        // its own mark of "no bound" is the end of the 64 bits, as ours
        linear.addDomain(less(one.range().min(), sum)).addDomain(less(one.range().max(), sum));
        var constraint = ConstraintProto.newBuilder().setLinear(linear);
        one.when().forEach(literal -> constraint.addEnforcementLiteral(reference(literal)));
        return constraint.build();
    }

    private static long less(long bound, Sum sum) {
        return bound == Long.MIN_VALUE || bound == Long.MAX_VALUE
                ? bound
                : Math.subtractExact(bound, sum.constant());
    }

    private static CpObjectiveProto objective(Programme.Goal goal) {
        var objective = CpObjectiveProto.newBuilder().setScalingFactor(goal.factor());
        var sum = goal.sum();
        for (int term = 0; term < sum.terms(); term++) {
            objective.addVars(sum.var(term)).addCoeffs(goal.factor() * sum.factor(term));
        }
        return objective.setOffset((double) goal.factor() * sum.constant()).build();
    }

    private static int reference(Literal literal) {
        return literal.positive() ? literal.at() : -literal.at() - 1;
    }

    private static Literal literal(int reference) {
        return reference >= 0 ? new Literal(reference, true) : new Literal(-reference - 1, false);
    }

    private static Answer answer(Programme programme, CpSolverResponse response) {
        return new Answer(
                status(programme, response),
                response.getSolutionList().stream().mapToLong(Long::longValue).toArray(),
                response.getBestObjectiveBound(),
                core(programme, response),
                response.getDeterministicTime());
    }

    private static Status status(Programme programme, CpSolverResponse response) {
        return switch (response.getStatus()) {
            case OPTIMAL -> Status.OPTIMAL;
            // without a goal there is nothing better to look for
            case FEASIBLE -> programme.goal() == null ? Status.OPTIMAL : Status.FEASIBLE;
            case INFEASIBLE -> Status.INFEASIBLE;
            case UNKNOWN -> Status.UNKNOWN;
            case MODEL_INVALID, UNRECOGNIZED -> throw new SolverFault(response.getSolutionInfo());
        };
    }

    /// With simplification on, the solver may name literals that were not assumed; known fault 5141
    /// of OR-Tools. They are left out, which is why a core is to be proved again.
    private static List<Literal> core(Programme programme, CpSolverResponse response) {
        var assumed = new HashSet<>(programme.assumptions());
        return response.getSufficientAssumptionsForInfeasibilityList().stream()
                .map(CpSat::literal)
                .filter(assumed::contains)
                .toList();
    }
}
