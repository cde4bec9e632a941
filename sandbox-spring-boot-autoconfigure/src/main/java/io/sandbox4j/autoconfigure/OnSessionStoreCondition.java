package io.sandbox4j.autoconfigure;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * The condition of {@link ConditionalOnSessionStore}.
 */
class OnSessionStoreCondition extends SpringBootCondition {

	static final String PROPERTY = "sandbox.sessions.store";

	@Override
	public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
		SessionStoreType wanted = metadata.getAnnotations()
			.get(ConditionalOnSessionStore.class)
			.getEnum("value", SessionStoreType.class);
		SessionStoreType set = Binder.get(context.getEnvironment())
			.bind(PROPERTY, SessionStoreType.class)
			.orElse(SessionStoreType.IN_MEMORY);
		return new ConditionOutcome(set == wanted,
				ConditionMessage.forCondition(ConditionalOnSessionStore.class).because("the store is " + set));
	}

}
