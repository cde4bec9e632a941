-- The database stays while nobody is connected. Here and not in the URL, whose settings only an administrator may make:
-- whoever may only read connects with the same URL.
set db_close_delay -1;

create table customers (
	id bigint primary key,
	country char(2) not null,
	segment varchar(10) not null,
	since date not null
);

-- Who the customers are. No program gets to see this.
create table contacts (
	customer_id bigint primary key references customers (id),
	name varchar(80) not null,
	email varchar(80) not null
);

create table products (
	sku varchar(10) primary key,
	name varchar(80) not null,
	category varchar(20) not null,
	price decimal(10, 2) not null
);

create table orders (
	id bigint primary key,
	customer_id bigint not null references customers (id),
	sku varchar(10) not null references products (sku),
	quantity int not null,
	amount decimal(12, 2) not null,
	status varchar(10) not null,
	placed_on date not null,
	shipped_on date,
	note varchar(200)
);

create index orders_by_customer on orders (customer_id);
create index orders_by_day on orders (placed_on);

-- Who may read, and nothing else: what a program sends to sql.query runs as this user.
create user reader password 'reader';
grant select on customers, products, orders to reader;
