package com.example.orderdesk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills the empty database with customers, products and orders of the year 2025. What
 * comes out depends on the seed only: there is something to find in it (more orders
 * towards the end of the year, slow shipments to some countries, many returns of some
 * products), and tests can expect it.
 */
@Component
@Order(1)
class OrderGenerator implements ApplicationRunner {

	private static final int BATCH = 1000;

	private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);

	private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

	private static final String[] COUNTRIES = { "DE", "DE", "DE", "DE", "FR", "FR", "AT", "CH", "NL", "ES", "IT",
			"PL" };

	private static final String[] FIRST_NAMES = { "Ada", "Ben", "Carla", "Deniz", "Emil", "Fatma", "Greta", "Hugo" };

	private static final String[] LAST_NAMES = { "Albers", "Brandt", "Costa", "Dubois", "Eriksen", "Ferrari",
			"Gruber" };

	private static final String[][] PRODUCTS = { { "lamp", "HOME", "39.90" }, { "desk", "HOME", "349.00" },
			{ "chair", "HOME", "189.50" }, { "kettle", "KITCHEN", "44.95" }, { "pan", "KITCHEN", "59.00" },
			{ "knife", "KITCHEN", "24.90" }, { "tent", "OUTDOOR", "229.00" }, { "backpack", "OUTDOOR", "99.00" },
			{ "boots", "OUTDOOR", "139.00" }, { "novel", "BOOKS", "14.00" }, { "atlas", "BOOKS", "49.00" },
			{ "calendar", "BOOKS", "19.90" } };

	private final JdbcTemplate jdbc;

	private final OrderDeskProperties properties;

	OrderGenerator(JdbcTemplate jdbc, OrderDeskProperties properties) {
		this.jdbc = jdbc;
		this.properties = properties;
	}

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) {
		Random random = new Random(this.properties.seed());
		String[] countries = insertCustomers(random);
		insertProducts();
		insertOrders(random, countries);
	}

	private String[] insertCustomers(Random random) {
		String[] countries = new String[this.properties.customers()];
		List<@Nullable Object[]> customers = new ArrayList<>();
		List<@Nullable Object[]> contacts = new ArrayList<>();
		for (int i = 0; i < countries.length; i++) {
			long id = i + 1L;
			countries[i] = oneOf(random, COUNTRIES);
			int kind = random.nextInt(10);
			Segment segment = (kind < 7) ? Segment.PRIVATE : (kind < 9) ? Segment.BUSINESS : Segment.RESELLER;
			customers.add(new Object[] { id, countries[i], segment.name(), FIRST_DAY.minusDays(random.nextInt(2000)) });
			String name = oneOf(random, FIRST_NAMES) + " " + oneOf(random, LAST_NAMES);
			contacts.add(new Object[] { id, name, "customer" + id + "@example.com" });
		}
		insert("insert into customers (id, country, segment, since) values (?, ?, ?, ?)", customers);
		insert("insert into contacts (customer_id, name, email) values (?, ?, ?)", contacts);
		return countries;
	}

	private void insertProducts() {
		List<@Nullable Object[]> products = new ArrayList<>();
		for (int i = 0; i < PRODUCTS.length; i++) {
			products.add(new Object[] { sku(i), PRODUCTS[i][0], PRODUCTS[i][1], price(i) });
		}
		insert("insert into products (sku, name, category, price) values (?, ?, ?, ?)", products);
	}

	private void insertOrders(Random random, String[] countries) {
		List<@Nullable Object[]> orders = new ArrayList<>();
		int days = LAST_DAY.getDayOfYear();
		for (int i = 0; i < this.properties.orders(); i++) {
			long id = i + 1L;
			// The square root makes days later in the year more likely; numbers follow
			// days.
			LocalDate placed = FIRST_DAY.plusDays((long) (Math.sqrt((i + 0.5) / this.properties.orders()) * days));
			int customer = random.nextInt(countries.length);
			int product = random.nextInt(PRODUCTS.length);
			int quantity = 1 + Math.min(random.nextInt(5), random.nextInt(5));
			LocalDate shipped = shipped(random, placed, countries[customer]);
			orders.add(new @Nullable Object[] { id, customer + 1L, sku(product), quantity,
					amount(random, product, quantity), status(random, product, shipped).name(), placed, shipped });
		}
		insert("insert into orders (id, customer_id, sku, quantity, amount, status, placed_on, shipped_on) "
				+ "values (?, ?, ?, ?, ?, ?, ?, ?)", orders);
	}

	private void insert(String sql, List<@Nullable Object[]> rows) {
		for (int from = 0; from < rows.size(); from += BATCH) {
			this.jdbc.batchUpdate(sql, rows.subList(from, Math.min(from + BATCH, rows.size())));
		}
	}

	private static @Nullable LocalDate shipped(Random random, LocalDate placed, String country) {
		int slow = switch (country) {
			case "DE", "AT" -> 0;
			case "ES", "IT" -> 4;
			default -> 2;
		};
		LocalDate day = placed.plusDays(1 + random.nextInt(3) + ((slow > 0) ? random.nextInt(slow + 1) : 0));
		boolean cancelled = random.nextInt(50) == 0;
		return (cancelled || day.isAfter(LAST_DAY)) ? null : day;
	}

	private static OrderStatus status(Random random, int product, @Nullable LocalDate shipped) {
		if (shipped == null) {
			return (random.nextInt(3) == 0) ? OrderStatus.CANCELLED : OrderStatus.OPEN;
		}
		int returns = PRODUCTS[product][0].equals("boots") ? 18 : 4;
		return (random.nextInt(100) < returns) ? OrderStatus.RETURNED : OrderStatus.SHIPPED;
	}

	private static BigDecimal amount(Random random, int product, int quantity) {
		BigDecimal discount = BigDecimal.valueOf((random.nextInt(4) == 0) ? 90 : 100, 2);
		return price(product).multiply(BigDecimal.valueOf(quantity))
			.multiply(discount)
			.setScale(2, RoundingMode.HALF_EVEN);
	}

	private static BigDecimal price(int product) {
		return new BigDecimal(PRODUCTS[product][2]);
	}

	private static String sku(int product) {
		return "P-" + (100 + product);
	}

	private static String oneOf(Random random, String[] values) {
		return values[random.nextInt(values.length)];
	}

}
