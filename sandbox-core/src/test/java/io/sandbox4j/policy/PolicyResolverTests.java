package io.sandbox4j.policy;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link PolicyResolver}.
 */
class PolicyResolverTests {

	private static final PolicyDefinition BASE = PolicyDefinition.of("base",
			(policy) -> policy.description("For all")
				.functions("now")
				.timeZones("UTC")
				.limits((limits) -> limits.fuel(10).hostCalls(20)));

	@Test
	void takesOverWhatADefinitionDoesNotSay() {
		SandboxPolicy policy = resolve(BASE,
				PolicyDefinition.of("child",
						(child) -> child.functions("shop.*").timeZones("Asia/Tokyo").limits((limits) -> limits.fuel(5)))
					.extending("base"))
			.get("child");
		assertThat(policy).isNotNull();
		assertThat(policy.limits()).isEqualTo(SandboxLimits.builder().fuel(5).hostCalls(20).build());
		assertThat(policy.functions()).extracting(Object::toString).containsExactly("now", "shop.*");
		assertThat(policy.timeZones()).extracting(Object::toString).containsExactly("UTC", "Asia/Tokyo");
	}

	@Test
	void doesNotTakeOverTheDescription() {
		assertThat(resolve(BASE, empty("child").extending("base")).get("child")).extracting(SandboxPolicy::description)
			.isEqualTo("");
	}

	@Test
	void resolvesSeveralStepsInAnyOrder() {
		Map<String, SandboxPolicy> policies = resolve(empty("c").extending("b"), empty("b").extending("base"), BASE);
		assertThat(policies).containsOnlyKeys("c", "b", "base");
		assertThat(policies.keySet()).containsExactly("c", "b", "base");
		assertThat(policies.get("c")).extracting((policy) -> policy.grants("now")).isEqualTo(true);
	}

	@Test
	void appliesEachDefinitionOnce() {
		int[] applied = new int[1];
		PolicyDefinition counted = PolicyDefinition.of("base", (policy) -> applied[0]++);
		resolve(empty("a").extending("base"), counted, empty("b").extending("base"));
		assertThat(applied[0]).isEqualTo(1);
	}

	@Test
	void namesTheParentThatIsNotDefined() {
		assertThatExceptionOfType(InvalidPolicyException.class)
			.isThrownBy(() -> resolve(BASE, empty("child").extending("bass")))
			.withMessage("Policy 'child': it extends 'bass', which is not defined; defined are [base, child]")
			.satisfies((ex) -> assertThat(ex.getProperty()).isEqualTo("extends"));
	}

	@Test
	void namesTheStepsOfACycle() {
		assertThatExceptionOfType(InvalidPolicyException.class)
			.isThrownBy(
					() -> resolve(empty("start").extending("a"), empty("a").extending("b"), empty("b").extending("a")))
			.withMessage("Policy 'a': it extends itself (a -> b -> a); remove one of these steps");
	}

	@Test
	void refusesAPolicyThatExtendsItself() {
		assertThatExceptionOfType(InvalidPolicyException.class).isThrownBy(() -> resolve(empty("a").extending("a")))
			.withMessageContaining("(a -> a)");
	}

	@Test
	void refusesANameThatIsDefinedTwice() {
		assertThatExceptionOfType(InvalidPolicyException.class).isThrownBy(() -> resolve(empty("a"), empty("a")))
			.withMessage("Policy 'a': it is defined twice; rename one of the two");
	}

	@Test
	void namesThePolicyWhoseSettingsAreNotValid() {
		assertThatExceptionOfType(InvalidPolicyException.class)
			.isThrownBy(() -> resolve(PolicyDefinition.of("a", (policy) -> policy.functions("*"))))
			.withMessageStartingWith("Policy 'a': Function pattern '*'");
	}

	private static PolicyDefinition empty(String name) {
		return PolicyDefinition.of(name, (policy) -> {
		});
	}

	private static Map<String, SandboxPolicy> resolve(PolicyDefinition... definitions) {
		return PolicyResolver.resolve(List.of(definitions));
	}

}
